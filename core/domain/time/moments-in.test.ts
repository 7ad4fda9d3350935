import { dateMomentsIn, momentIn, sayMomentsIn } from './moments-in';

const words = `请在${momentIn('2026-11-30T11:55:00.000Z')} 前接单`;

test.each([
  ['2026-11-30T02:00:00.000Z', '请在今天 19:55 前接单'],
  ['2026-11-29T02:00:00.000Z', '请在明天 19:55 前接单'],
  ['2026-12-01T02:00:00.000Z', '请在昨天 19:55 前接单'],
  ['2027-03-01T02:00:00.000Z', '请在2026年11月30日 19:55 前接单'],
])('stored text, read at %s: %s', (now, said) => {
  expect(sayMomentsIn(words, now)).toBe(said);
});

test('on a locked screen moments are dates', () => {
  expect(dateMomentsIn(words)).toBe('请在11月30日 19:55 前接单');
});

test('text without a moment stays as it is', () => {
  for (const plain of ['{name}', '{2026}', '您好']) expect(sayMomentsIn(plain, words)).toBe(plain);
});
