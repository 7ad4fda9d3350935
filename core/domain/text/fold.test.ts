import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { foldLine, foldLines, isVisible } from './fold';
import { withoutIsolates } from './isolate';

/** Characters that are invisible, change direction, or look like a space. */
const TRICKS = [
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
  ...['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\ufeff', '\u00ad', '\u2060'],
  ...['\u115f', '\u1160', '\u3164', '\uffa0', '\u2800', '\u034f', '\u17b4', '\u180e', '\ufffc'],
  ...['\u0000', '\u001b', '\u007f', '\u0085', '\ud800', '\udc00', '\ufff9', '\u{e0001}', '\u3000'],
];

const EMOJI = ['👨‍👩‍👧', '👍🏽', '❤️‍🔥', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇨🇳', '1️⃣', '🏳️‍🌈', '👩🏾‍⚕️'];

const anything = array(
  oneof(string({ unit: 'binary' }), constantFrom(...TRICKS, ...EMOJI, '\n', '王', 'ئا', ' ')),
  { maxLength: 12 },
).map((parts) => parts.join(''));

/** Invisible characters outside emoji and joining letters. */
const ODD =
  /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\u3164\u115f\u1160\uffa0\u2800\p{Cc}]/u;

describe('text as it is stored', () => {
  test.each([
    ['a name that turns the sentence around', '王\u202e芳', '王芳'],
    ['full of zero width', '\u200b王\u200d芳\ufeff', '王芳'],
    ['blanks of all kinds', ' 王\u3000\u00a0 芳\t', '王 芳'],
    ['two lines', '王\r\n芳', '王 芳'],
    ['an accent set apart', 'Andre\u0301', 'André'],
    ['a heap of marks', `王${'\u0301'.repeat(40)}`, `王${'\u0301'.repeat(6)}`],
    ['Chinese signs of full width', '５号楼，２０１室！', '５号楼，２０１室！'],
    ['a name with a dot', '阿依古丽·买买提', '阿依古丽·买买提'],
    ['a rare character with its variant', '葛\u{e0100}先生', '葛\u{e0100}先生'],
  ])('%s', (_, words, kept) => {
    expect(foldLine(words)).toBe(kept);
  });

  test.each(EMOJI)('%s stays one character', (emoji) => {
    expect(foldLine(`谢谢${emoji}！`)).toBe(`谢谢${emoji}！`);
  });

  test('a Uyghur name stays whole and does not affect the number after it', () => {
    const kept = foldLine('ئالىم \u202e');
    expect(kept).toBe('\u2068ئالىم\u2069');
    expect(withoutIsolates(kept)).toBe('ئالىم');
    expect(foldLine(kept)).toBe(kept);
  });

  test('a Persian name keeps the character that separates its letters', () => {
    expect(withoutIsolates(foldLine('می\u200cخواهم'))).toBe('می\u200cخواهم');
  });

  test('a joiner before a mark that is removed is removed with it', () => {
    expect(foldLine('ئا\u200d\u061c')).toBe(foldLine('ئا'));
  });

  test('lines are kept, and several empty lines become one', () => {
    expect(foldLines('\n 水管爆了 \r\n\r\n\n\u200b\n快来\u2028谢谢 \n')).toBe(
      '水管爆了\n\n快来\n谢谢',
    );
  });

  test.each([foldLine, foldLines])(
    'any input becomes free of invisible characters, and folding twice changes nothing',
    (fold) => {
      assert(
        property(anything, (words) => {
          const kept = fold(words);
          expect(withoutIsolates(kept).replace(/\n/g, '')).not.toMatch(ODD);
          expect(kept).toBe(kept.trim());
          expect(kept).not.toMatch(/ {2}|\n{3}/);
          expect(fold(kept)).toBe(kept);
        }),
        { numRuns: 2000 },
      );
    },
  );

  test('a hundred thousand tricky characters are folded at once', () => {
    const began = Date.now();
    for (const trick of [...TRICKS, '\u{1f3f4}\u{e0067}', '\u0301', '\n', ' \n']) {
      foldLines(trick.repeat(100_000));
    }
    expect(Date.now() - began).toBeLessThan(20_000);
  });
});

describe('required text must be visible', () => {
  test.each([...TRICKS, '', ' ', '\u0301', '\ufe0f', '\u200b \u3164'])(
    '%j is not visible',
    (words) => {
      expect(isVisible(words)).toBe(false);
    },
  );

  test.each(['王', '李 ', '5', '。', '👍', '❤️', 'ئالىم', '\u2068ئا\u2069'])(
    '%s is visible',
    (words) => {
      expect(isVisible(words)).toBe(true);
    },
  );
});
