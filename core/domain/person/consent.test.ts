import { agree, type Consents, consentsTo, hasAgreed, NOTICE_VERSION, withdraw } from './consent';
import { requireConsent } from './require-consent';

const AT = '2026-03-11T02:00:00.000Z';
const LATER = '2026-04-11T02:00:00.000Z';
const nobody: { readonly consents: Consents } = { consents: {} };

test('a consent holds for its purpose alone, until it is taken back', () => {
  const agreed = agree(nobody, ['health'], 'guardian', AT);
  expect(agreed.consents.health).toEqual({
    version: NOTICE_VERSION,
    at: AT,
    by: 'guardian',
    withdrawnAt: null,
  });
  expect(hasAgreed(agreed, 'health')).toBe(true);
  expect(hasAgreed(agreed, 'service')).toBe(false);
  const back = withdraw(agreed, 'health', LATER);
  expect(hasAgreed(back, 'health')).toBe(false);
  expect(back.consents.health).toMatchObject({ at: AT, withdrawnAt: LATER });
  expect(withdraw(back, 'health', AT)).toBe(back);
});

test('agreeing twice keeps the first date; agreeing again after taking back is a new one', () => {
  const once = agree(nobody, ['service'], 'oneself', AT);
  expect(agree(once, ['service'], 'oneself', LATER).consents).toEqual(once.consents);
  const again = agree(withdraw(once, 'service', LATER), ['service'], 'oneself', LATER);
  expect(again.consents.service).toMatchObject({ at: LATER, withdrawnAt: null });
});

test('an earlier text counts for nothing', () => {
  const [service] = Object.values(consentsTo(['service'], AT));
  const earlier = { consents: { service: { ...service, version: NOTICE_VERSION - 1 } } } as never;
  expect(hasAgreed(earlier, 'service')).toBe(false);
  expect(hasAgreed(agree(earlier, ['service'], 'oneself', LATER), 'service')).toBe(true);
});

test.each([
  ['service', 'consent/needed'],
  ['health', 'consent/health'],
  ['child', 'consent/child'],
  ['party', 'consent/party'],
] as const)('without %s the refusal is %s', (purpose, code) => {
  expect(() => requireConsent(nobody, purpose)).toThrow(expect.objectContaining({ code }));
  expect(() => requireConsent(agree(nobody, [purpose], 'oneself', AT), purpose)).not.toThrow();
});

test('the care list has a purpose of its own', () => {
  expect(hasAgreed({ consents: consentsTo(['service', 'health'], AT) }, 'care-list')).toBe(false);
  expect(hasAgreed({ consents: consentsTo(['care-list'], AT) }, 'care-list')).toBe(true);
});
