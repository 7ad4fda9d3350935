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
      'office',
    ];
    expect(some).toContain(policy);
  });

  test('declares refusals that exist, each once', () => {
    expect(new Set(errors).size).toBe(errors.length);
    for (const code of errors) expect(REFUSAL_CODES).toContain(code);
  });

  test('says so when not everybody may call it', () => {
    // A `party` or a `volunteer` is told otherwise: that there is no such thing, or to apply first.
    if (!['asker', 'helper', 'asksAfter', 'editor', 'office'].includes(policy)) return;
    expect(errors).toContain('policy/forbidden');
  });
});

test('a command on a request can always meet somebody who was quicker', () => {
  const commands = all.filter(
    ([name, { kind }]) => name.startsWith('requests.') && kind === 'command',
  );
  expect(commands.length).toBeGreaterThan(10);
  for (const [, { errors }] of commands) expect(errors).toContain('request/changed-meanwhile');
});

test('no refusal is declared nowhere, but those that every operation can give', () => {
  const declared = new Set<string>(all.flatMap(([, { errors }]) => errors));
  const anywhere = [
    'input/invalid',
    'input/unknown-operation',
    'person/not-signed-in',
    'internal',
    'cloud/busy',
    'cloud/spent',
    'cloud/upgrading',
  ];
  expect(REFUSAL_CODES.filter((code) => !declared.has(code)).sort()).toEqual(anywhere.sort());
});
