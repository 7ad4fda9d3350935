import { cut, lengthOf } from '../text/cut';
import { dateMomentsIn } from '../time/moments-in';

/** What WeChat takes per field of a message; a value that is longer fails all of it (47003). */
export const MOST_CHARACTERS = { thing: 20, phrase: 5 } as const;

/**
 * 短说: the first of these that fits the field as a whole, since names and times can be long and a
 * cut sentence is a riddle.
 *
 * @param last fits in any case
 */
export function briefly(saying: string, last: string): string {
  return lengthOf(dateMomentsIn(saying)) <= MOST_CHARACTERS.thing ? saying : last;
}

/** The longest beginning that a field takes and that ends where a sentence can be broken off. */
const CLAUSE = /^(.{4,20})[，。；：！？—]/u;

/** 短题: a title that is too long, up to where it can be broken off; else cut with an ellipsis. */
export function shortTitle(title: string): string {
  const whole = title.trim();
  if (lengthOf(whole) <= MOST_CHARACTERS.thing) return whole;
  return CLAUSE.exec(whole)?.[1] ?? cut(whole, MOST_CHARACTERS.thing, '…');
}
