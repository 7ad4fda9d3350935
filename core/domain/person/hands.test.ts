import { later, NOW, refusalOf } from '../testing/town';
import { compared, EMPTY_HANDS, giveBack, handsFull, letGo, takeInHand } from './hands';

/** How much somebody takes at once, and gives back in a day. */

const person = { hands: EMPTY_HANDS, terms: { atOnce: 2, relatives: [], showPhone: false } };
const take = (who: typeof person, request: string, danger = false, now = NOW) => {
  const next = takeInHand(who, { request, danger }, now);
  if (!next) throw new Error('to be compared');
  return next;
};
const full = take(take(person, 'a'), 'b');

test('as much as they said; then it is compared, and what is done makes room', () => {
  expect(takeInHand(full, { request: 'c', danger: false }, NOW)).toBeNull();
  const still = compared(full, ['a', 'b'], later(1));
  expect(takeInHand(still, { request: 'c', danger: false }, later(1))).toBeNull();
  expect(handsFull(still).message).toContain('2 件');
  const oneDone = compared(full, ['b'], later(1));
  expect(take(oneDone, 'c', false, later(1)).hands.taken?.map(({ request }) => request)).toEqual([
    ...['b', 'c'],
  ]);
});

test('what was taken just now counts, though its request is not written yet', () => {
  expect(takeInHand(compared(full, [], NOW), { request: 'c', danger: false }, NOW)).toBeNull();
  expect(take(letGo(full, 'b'), 'c').hands.taken).toHaveLength(2);
});

test('the same request counts once', () => {
  expect(take(full, 'b').hands.taken).toHaveLength(2);
});

test('danger is taken with full hands', () => {
  expect(take(full, 'c', true).hands.taken).toHaveLength(3);
});

test('hands of an earlier build are compared first', () => {
  const unknown = { ...person, hands: { taken: null, givenBack: [] } };
  expect(takeInHand(unknown, { request: 'c', danger: true }, NOW)).toBeNull();
  expect(compared(unknown, ['a', 'b'], NOW).hands.taken).toHaveLength(2);
});

test('who gave back three within a day takes none until the first is a day ago, not even in danger', () => {
  const often = ['x', 'y', 'z'].reduce((who, one) => giveBack(who, one, NOW), person);
  expect(refusalOf(() => take(often, 'a'))).toBe('request/gave-back-often');
  expect(refusalOf(() => take(often, 'a', true))).toBe('request/gave-back-often');
  expect(take(often, 'a', false, later(24 * 60)).hands.givenBack).toEqual([]);
});

test('a repeated command counts once', () => {
  const once = giveBack(person, 'x', NOW);
  expect(giveBack(once, 'x', later(1))).toBe(once);
});
