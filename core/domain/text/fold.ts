import { isolated } from './isolate';

/** What a person cannot see, and what turns the words around it; emoji and script keep theirs. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Cs}\p{DI}\ufffc]/u;

/** Chooses between drawings of the sign before it: of an emoji, of a rare Chinese character. */
const VARIANT = /[\ufe00-\ufe0f\u180b-\u180d\u{e0100}-\u{e01ef}]/u;

/** Signs that emoji are joined of, tints among them. */
const PICTURE = /[\u{1f000}-\u{1faff}\u2190-\u2bff]/u;

const JOINER = '\u200d';

/** Arabic, Persian and Mongolian letters join or part at such a sign. */
const JOINING_LETTER = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u1820-\u18aa]/u;
const LETTER_JOINERS = [JOINER, '\u200c', '\u180e'];

/** 🏴 and what says whose: England, Scotland, Wales. */
const FLAG = '\u{1f3f4}';
const TAG = /[\u{e0020}-\u{e007f}]/u;

/** Any blank of a line; the last is a Braille letter without a dot. */
const BLANKS = /[\t\v\f\u2800\p{Zs}]+/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** As many marks as a letter of any living script carries; more paint over the lines around it. */
const HEAPED_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * 规整: people's words in one line, as they are kept: one form for what looks the same, one blank for
 * any number of them, and nothing that is not seen. Names of a script that runs from the right stay
 * apart from the words around them. Done twice it changes nothing more.
 */
export function foldLine(words: string): string {
  return isolated(seen(words.replace(LINE_ENDS, ' ').replace(/\n/g, ' ')));
}

/** 规整 of words in several lines, of which at most one in a row is empty. */
export function foldLines(words: string): string {
  const lines = words.replace(LINE_ENDS, '\n').split('\n').map(seen);
  return lines
    .map(isolated)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** 看得见吗: is there anything in it that shows? */
export function isVisible(words: string): boolean {
  return /[^\p{M}\p{C}\p{Z}\u2800\ufffc]/u.test(words.replace(/\p{DI}/gu, ''));
}

function seen(line: string): string {
  // Numbers and signs of full width stay: Chinese sets its commas so.
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

/** Is this unseen sign part of how its neighbours are drawn? */
function belongs(one: string, before: string, after: string): boolean {
  if (VARIANT.test(one)) return before !== '' && before !== ' ' && !VARIANT.test(before);
  if (TAG.test(one)) return before === FLAG || TAG.test(before);
  if (one === JOINER && isPicture(before) && PICTURE.test(after)) return true;
  return LETTER_JOINERS.includes(one) && JOINING_LETTER.test(before) && JOINING_LETTER.test(after);
}

/** A picture, or the variant of one: ❤️. */
function isPicture(one: string): boolean {
  return PICTURE.test(one) || one === '\ufe0f';
}
