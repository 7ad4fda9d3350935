import { later, NOW, placeAt, refusalOf, resident } from '../testing/town';
import { moveTo } from './person';
import { askVouching, CLAIMED, endVouching, residenceAt, vouch } from './residence';

const AS = { kind: 'post', role: 'captain', node: 'house-5' } as const;
const VOUCHED = { at: NOW, by: 'captain-zhu', as: AS };
const SEEN = { nodeId: 'house-5', detail: '602室' };
const claimed = resident('grandma', { home: placeAt('house-5') });
const vouched = vouch(claimed, SEEN, VOUCHED);

test('a home is claimed until somebody vouches, and asking twice keeps the first moment', () => {
  expect(claimed.residence).toEqual(CLAIMED);
  const asked = askVouching(askVouching(claimed, NOW), later(60));
  expect(asked.residence).toEqual({ askedAt: NOW, vouched: null });
  expect(vouch(asked, SEEN, VOUCHED).residence).toEqual({ askedAt: null, vouched: VOUCHED });
  expect(refusalOf(() => askVouching(vouched, NOW))).toBe('people/vouched-already');
  expect(refusalOf(() => vouch(vouched, SEEN, VOUCHED))).toBe('people/vouched-already');
});

test('nobody vouches for a home without a flat, or for another one than they have read', () => {
  const noFlat = resident('grandma', { home: placeAt('house-5', '') });
  expect(refusalOf(() => askVouching(noFlat, NOW))).toBe('people/no-flat');
  expect(refusalOf(() => vouch(noFlat, { ...SEEN, detail: '' }, VOUCHED))).toBe('people/no-flat');
  expect(refusalOf(() => askVouching(resident('nobody', { home: null }), NOW))).toBe(
    'people/no-flat',
  );
  const other = { ...SEEN, detail: '603室' };
  expect(refusalOf(() => vouch(claimed, other, VOUCHED))).toBe('people/home-changed');
  expect(refusalOf(() => endVouching(vouched, other))).toBe('people/home-changed');
});

test('moving to another household ends it; another spelling of the same flat does not', () => {
  expect(moveTo(vouched, placeAt('house-5', '６０２'), NOW).residence).toEqual(vouched.residence);
  expect(moveTo(vouched, placeAt('house-5', '603室'), NOW).residence).toEqual(CLAIMED);
  expect(moveTo(vouched, placeAt('house-6'), NOW).residence).toEqual(CLAIMED);
  expect(residenceAt(askVouching(claimed, NOW), placeAt('house-6'))).toEqual(CLAIMED);
});

test('who vouched may take it back, and what nobody asked or gave cannot be ended', () => {
  expect(endVouching(vouched, SEEN).residence).toEqual(CLAIMED);
  expect(endVouching(askVouching(claimed, NOW), SEEN).residence).toEqual(CLAIMED);
  expect(refusalOf(() => endVouching(claimed, SEEN))).toBe('people/nothing-to-vouch');
});
