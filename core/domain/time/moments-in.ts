import { chinaTime, type Moment, sayMoment } from './moment';

const PLACE = /\{(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)\}/g;

/**
 * 时刻留空: a placeholder for a moment in stored text. It is formatted when the text is shown, because the
 * day that was 今天 when it was written is 昨天 when it is read.
 */
export function momentIn(at: Moment): string {
  return `{${at}}`;
}

/** The text with moments as people would say them at `now`: `请在今天 19:55 前接单`. */
export function sayMomentsIn(words: string, now: Moment): string {
  return words.replace(PLACE, (_, at: Moment) => sayMoment(at, now));
}

/** The text with dates, for when the time of reading is unknown: `请在11月30日 19:55 前接单`. */
export function dateMomentsIn(words: string): string {
  return words.replace(PLACE, (_, at: Moment) => chinaTime(at).format('M月D日 HH:mm'));
}
