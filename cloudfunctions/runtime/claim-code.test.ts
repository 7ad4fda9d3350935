import { CLAIM_DAYS, isClaimCode, newClaimCode } from './claim-code';

const SECRET = 'a secret of this test, thirty-two letters';
const NOW = '2026-12-01T02:00:00.000Z';
const later = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

test('a code is sixteen letters and digits that nobody mistakes for others', () => {
  expect(newClaimCode(SECRET, NOW)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('it is valid for a week, however it is typed', () => {
  const code = newClaimCode(SECRET, NOW);
  for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' ')]) {
    expect(isClaimCode(typed, SECRET, NOW)).toBe(true);
  }
  expect(isClaimCode(code, SECRET, later(CLAIM_DAYS))).toBe(true);
  expect(isClaimCode(code, SECRET, later(CLAIM_DAYS + 1))).toBe(false);
});

test('no other code is valid: a changed letter, a later day, another secret', () => {
  const code = newClaimCode(SECRET, NOW).replaceAll('-', '');
  for (let at = 0; at < code.length; at += 1) {
    const other = code[at] === '7' ? '8' : '7';
    expect(isClaimCode(code.slice(0, at) + other + code.slice(at + 1), SECRET, NOW)).toBe(false);
  }
  expect(isClaimCode(code, `${SECRET}!`, NOW)).toBe(false);
  for (const nonsense of ['', '0', '0'.repeat(16), code.slice(1), `${code}0`]) {
    expect(isClaimCode(nonsense, SECRET, NOW)).toBe(false);
  }
});
