import { REFUSAL_CODES } from '../domain/base/refusal';
import { operations } from './operations';

const all = Object.entries(operations);

describe.each(all)('%s', (name, { kind, policy, errors }) => {
  test('is named <noun>.<verb>, as a query or a command, with who may call it', () => {
    expect(name).toMatch(/^[a-z]+\.[a-z][A-Za-z]*$/);
    expect(['query', 'command']).toContain(kind);
    const some = [
      'anyone',
      'asker',
      'party',
      'helper',
      'asksAfter',
      'volunteer',
      'editor',
      'voucher',
      'office',
    ];
    expect(some).toContain(policy);
  });

  test('declares refusals that exist, each once', () => {
    expect(new Set(errors).size).toBe(errors.length);
    for (const code of errors) expect(REFUSAL_CODES).toContain(code);
  });

  test('names its refusals when not everybody may call it', () => {
    // Others get not-found as a `party`, or are told to apply as a `volunteer`.
    if (!['asker', 'helper', 'asksAfter', 'editor', 'office'].includes(policy)) return;
    expect(errors).toContain('policy/forbidden');
  });
});

test('every command on a request can be refused because somebody was faster', () => {
  const commands = all.filter(
    ([name, { kind }]) => name.startsWith('requests.') && kind === 'command',
  );
  expect(commands.length).toBeGreaterThan(10);
  for (const [, { errors }] of commands) expect(errors).toContain('request/changed-meanwhile');
});

test('every refusal is declared by some operation, except those that all operations share', () => {
  const declared = new Set<string>(all.flatMap(([, { errors }]) => errors));
  const anywhere = [
    'input/invalid',
    'input/unknown-operation',
    'person/not-signed-in',
    'consent/needed',
    'internal',
    'cloud/spent',
    'cloud/upgrading',
    'cloud/too-often',
    // Limits of functions that phones do not call through an operation.
    'cloud/timer-only',
    'cloud/functions-only',
  ];
  expect(REFUSAL_CODES.filter((code) => !declared.has(code)).sort()).toEqual(anywhere.sort());
});
