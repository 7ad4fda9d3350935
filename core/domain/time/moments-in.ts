import { chinaTime, type Moment, sayMoment } from './moment';

const PLACE = /\{(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)\}/g;

/**
 * 时刻留空: a moment within words that are kept. It is said when they are shown: 今天 of the day on which
 * they were written is 昨天 when they are read.
 */
export function momentIn(at: Moment): string {
  return `{${at}}`;
}

/** The words as one would say them at `now`: `请在今天 19:55 前接单`. */
export function sayMomentsIn(words: string, now: Moment): string {
  return words.replace(PLACE, (_, at: Moment) => sayMoment(at, now));
}

/** The words with dates, for what is read nobody knows when: `请在11月30日 19:55 前接单`. */
export function dateMomentsIn(words: string): string {
  return words.replace(PLACE, (_, at: Moment) => chinaTime(at).format('M月D日 HH:mm'));
}
