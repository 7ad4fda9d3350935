import { isolated } from './isolate';

/** Invisible characters and direction marks; emoji and scripts keep those that belong to them. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Cs}\p{DI}\ufffc]/u;

/** A variation selector: it chooses the drawing of the emoji or rare Chinese character before it. */
const VARIANT = /[\ufe00-\ufe0f\u180b-\u180d\u{e0100}-\u{e01ef}]/u;

/** Code points that joined emoji consist of, including skin tones. */
const PICTURE = /[\u{1f000}-\u{1faff}\u2190-\u2bff]/u;

const JOINER = '\u200d';

/** Joiners between Arabic, Persian and Mongolian letters. */
const JOINING_LETTER = /(?=[\p{L}\p{M}])[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u1820-\u18aa]/u;
const LETTER_JOINERS = [JOINER, '\u200c', '\u180e'];

/** 🏴 with tags: England, Scotland, Wales. */
const FLAG = '\u{1f3f4}';
const TAG = /[\u{e0020}-\u{e007f}]/u;

/** Any space within a line; the last one is an empty Braille pattern. */
const BLANKS = /[\t\v\f\u2800\p{Zs}]+/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** As many marks as a letter of any living script carries; more would cover the lines around it. */
const HEAPED_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * 规整: a text in one line, as it is stored: one form for what looks the same, one space for several,
 * and no invisible characters. Names in a right-to-left script are isolated. Folding twice changes
 * nothing more.
 */
export function foldLine(words: string): string {
  return isolated(seen(words.replace(LINE_ENDS, ' ').replace(/\n/g, ' ')));
}

/** 规整 of text in several lines, with at most one empty line in a row. */
export function foldLines(words: string): string {
  const lines = words.replace(LINE_ENDS, '\n').split('\n').map(seen);
  return lines
    .map(isolated)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** 看得见吗: does it contain anything visible? */
export function isVisible(words: string): boolean {
  return /[^\p{M}\p{C}\p{Z}\u2800\ufffc]/u.test(words.replace(/\p{DI}/gu, ''));
}

function seen(line: string): string {
  // Full-width digits and punctuation stay, because Chinese text uses full-width commas.
  return withoutUnseen(line.replace(BLANKS, ' '))
    .normalize('NFC')
    .replace(HEAPED_MARKS, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

function withoutUnseen(line: string): string {
  const kept: string[] = [];
  const characters = [...line];
  characters.forEach((one, index) => {
    const before = kept.at(-1) ?? '';
    const after = characters[index + 1] ?? '';
    if (!UNSEEN.test(one) || belongs(one, before, after)) kept.push(one);
  });
  return kept.join('');
}

/** Does this invisible character affect how its neighbours are drawn? */
function belongs(one: string, before: string, after: string): boolean {
  if (VARIANT.test(one)) return before !== '' && before !== ' ' && !VARIANT.test(before);
  if (TAG.test(one)) return before === FLAG || TAG.test(before);
  if (one === JOINER && isPicture(before) && PICTURE.test(after)) return true;
  return LETTER_JOINERS.includes(one) && JOINING_LETTER.test(before) && JOINING_LETTER.test(after);
}

/** A pictograph, or a variant of one: ❤️. */
function isPicture(one: string): boolean {
  return PICTURE.test(one) || one === '\ufe0f';
}
