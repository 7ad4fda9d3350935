import { cut, lengthOf } from '../text/cut';
import { dateMomentsIn } from '../time/moments-in';

/**
 * WeChat's limit per field of a message. One value that is too long fails the whole message (47003).
 */
export const MOST_CHARACTERS = { thing: 20, phrase: 5 } as const;

/**
 * 短说: the first of these texts that fits the field without being cut, because names and times can be
 * long and a cut sentence is hard to understand.
 *
 * @param last a text that always fits
 */
export function briefly(saying: string, last: string): string {
  return lengthOf(dateMomentsIn(saying)) <= MOST_CHARACTERS.thing ? saying : last;
}

/** The longest beginning that fits the field and ends at a natural break of the sentence. */
const CLAUSE = /^(.{4,20})[，。；：！？—]/u;

/** 短题: a long title is cut at a natural break; if there is none, with an ellipsis. */
export function shortTitle(title: string): string {
  const whole = title.trim();
  if (lengthOf(whole) <= MOST_CHARACTERS.thing) return whole;
  return CLAUSE.exec(whole)?.[1] ?? cut(whole, MOST_CHARACTERS.thing, '…');
}
