/**
 * 期限与上限: numbers that a rule keeps and a sentence names. Each stands here once, so that what is
 * said is what holds.
 */

/** 评价 stays open for so many days after closing (as Amsterdam's Signalen does). */
export const RATE_DAYS = 14;
/** 退回重办 is possible for so many days after it was resolved (as India's DIGIT does). */
export const REOPEN_DAYS = 10;
/** A resident has so many working days to answer a question. */
export const ANSWER_WORKDAYS = 5;
/** A meeting is set for the coming days, or it is no plan but a delay. */
export const HEARING_DAYS = 30;
/** Everybody who comes to a meeting is reminded this long before. */
export const HEARING_REMINDER_DAYS = 1;
/** The rates look back this far. */
export const OUTCOME_DAYS = 90;
/** Whether hands are lacking is asked of the last month: a studio can be found in another. */
export const DEMAND_DAYS = 30;

/** A person's name, and a studio's. */
export const NAME_CHARACTERS = 20;
/** Relatives whose matters a volunteer leaves to others, or people whom somebody avoids. */
export const MOST_NAMES = 5;
/** Studios that somebody avoids. */
export const MOST_AVOIDED_STUDIOS = 5;
/** Parts into which a request is divided at once. */
export const MOST_PARTS = 5;
/** Lines of weekly hours. */
export const MOST_OPENINGS = 14;
/** The title of an announcement. */
export const TITLE_CHARACTERS = 40;
/** Fewer characters say too little, unless a voice says the rest. */
export const LEAST_WORDS = 4;

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `三十`: a number from 0 to 99 as it is said. */
export function sayNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}
