/** Code points that belong to the character before: accents, skin tones, variants, tags, the joiner. */
const GOES_ON = /\p{M}|\p{Emoji_Modifier}|\u200c|\u200d|[\u{e0020}-\u{e007f}\u1160-\u11ff]/u;

const JOINER = '\u200d';

/** Two of these form a flag. */
const FLAG_LETTER = /[\u{1f1e6}-\u{1f1ff}]/u;

/**
 * 逐字: characters as a reader counts them: a joined emoji is one. Implemented by hand, because old
 * phones have no `Intl.Segmenter`.
 */
export function charactersOf(text: string): string[] {
  const characters: string[] = [];
  for (const point of text) {
    const last = characters.at(-1);
    if (last !== undefined && goesOn(last, point)) characters[characters.length - 1] = last + point;
    else characters.push(point);
  }
  return characters;
}

/** 字数: the length of a text, by which limits count. The parts of a joined emoji count separately. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/**
 * 截短: the beginning of a text, at most this many characters (`lengthOf`), never cut inside a
 * character.
 *
 * @param ending marks that it was cut; included in the length
 */
export function cut(text: string, most: number, ending = ''): string {
  if (lengthOf(text) <= most) return text;
  let room = most - lengthOf(ending);
  let beginning = '';
  for (const one of charactersOf(text)) {
    room -= lengthOf(one);
    if (room < 0) break;
    beginning += one;
  }
  return `${beginning.trimEnd()}${ending}`;
}

function goesOn(last: string, point: string): boolean {
  if (last === '\r') return point === '\n';
  if (GOES_ON.test(point) || last.endsWith(JOINER)) return true;
  return FLAG_LETTER.test(point) && FLAG_LETTER.test(last) && lengthOf(last) === 1;
}
