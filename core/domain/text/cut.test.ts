import { array, assert, constantFrom, integer, property } from 'fast-check';
import { charactersOf, cut, lengthOf } from './cut';

const PIECES = [
  '王',
  'a',
  'é',
  'e\u0301',
  '👍',
  '👍🏽',
  '👨‍👩‍👧',
  '❤️',
  '🇨🇳',
  '1️⃣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '𠮷',
  'ئ',
  '각',
  '，',
];

const text = array(constantFrom(...PIECES)).map((pieces) => pieces.join(''));

test('characters are counted as a reader sees them, as in Unicode', () => {
  const segments = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  assert(
    property(text, (words) => {
      const expected = [...segments.segment(words)].map(({ segment }) => segment);
      expect(charactersOf(words)).toEqual(expected);
    }),
  );
});

test.each([
  ['水管爆了', 4, '水管爆了'],
  ['水管爆了！', 4, '水管爆…'],
  ['水管 爆了', 4, '水管…'],
  ['谢谢👍🏽', 3, '谢谢…'],
  ['👨‍👩‍👧来了', 5, '…'],
  ['👨‍👩‍👧来了', 6, '👨‍👩‍👧…'],
  ['🇨🇳🇨🇳🇨🇳', 4, '🇨🇳…'],
])('%s in %d: %s', (words, most, short) => {
  expect(cut(words, most, '…')).toBe(short);
});

test('a cut text is never longer, and consists of whole characters', () => {
  assert(
    property(text, integer({ min: 1, max: 30 }), (words, most) => {
      const short = cut(words, most);
      expect(lengthOf(short)).toBeLessThanOrEqual(most);
      const whole = charactersOf(words);
      expect(charactersOf(short)).toEqual(whole.slice(0, charactersOf(short).length));
    }),
  );
});
