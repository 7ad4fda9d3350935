/**
 * 期限与上限: numbers that a rule keeps and a sentence or a form names. Each stands here once, so that
 * what is said is what holds.
 */

/** 评价 stays open for so many days after closing (as Amsterdam's Signalen does). */
export const RATE_DAYS = 14;
/** 退回重办 is possible for so many days after it was resolved (as India's DIGIT does). */
export const REOPEN_DAYS = 10;
/** A resident has so many working days to answer a question. */
export const ANSWER_WORKDAYS = 5;
/** A meeting must be within so many days: later would only be a delay. */
export const HEARING_DAYS = 30;
/** 休息: the lengths of a pause that ends by itself, in days. */
export const PAUSE_DAYS = [7, 30] as const;
/** 催办: whoever was asked to hurry has this long to do so before they are asked again. */
export const URGE_HOURS = 2;
/** Everybody who comes to a meeting is reminded this long before. */
export const HEARING_REMINDER_DAYS = 1;
/** How long 12345 usually takes to answer; then the office is reminded to ask again. */
export const ASK_OUTSIDE_WEEKS = 1;
/** The rates look back this far. */
export const OUTCOME_DAYS = 90;
/** Unmet demand covers the last month only: a new studio can be found within one. */
export const DEMAND_DAYS = 30;

/** An office's search reads what was submitted in the last days: a past as long as the rates'. */
export const SEARCHED_DAYS = OUTCOME_DAYS;
/** Spans by which an office narrows a list, in days. */
export const LIST_DAYS = [7, 30, 90] as const;

/** 字数: the most characters that each thing people write may have. */
export const CHARACTERS = {
  /** A person's name, and a studio's. */
  name: 20,
  /** 门牌, or a corner of a place. */
  unit: 30,
  /** 诉求 in a resident's own words, and each part into which it is divided. */
  what: 1000,
  part: 500,
  /** 补充: what is said afterwards. */
  addition: 500,
  question: 200,
  answer: 500,
  /** Where a meeting is, and about what. */
  hearing: 200,
  reason: 200,
  note: 500,
  result: 500,
  rating: 300,
  followUp: 300,
  /** Who outside has it, what was said to them, and what it is about. */
  referredTo: 30,
  referralNote: 300,
  about: 300,
  skills: 200,
  introduction: 500,
  room: 40,
  feeNote: 60,
  /** What is looked for in a list. */
  search: 20,
  title: 40,
  body: 4000,
  correction: 200,
} as const;

/** Fewer characters say too little, unless a voice says the rest. */
export const LEAST_WORDS = 4;

/** Relatives whose matters a volunteer leaves to others, or people whom somebody avoids. */
export const MOST_NAMES = 5;
/** Studios that somebody avoids. */
export const MOST_AVOIDED_STUDIOS = 5;
/** Parts into which a request is divided at once. */
export const MOST_PARTS = 5;
/** Kinds that a studio declares, and as many that it helps with besides. */
export const MOST_KINDS = 8;
/** Places that a studio serves. */
export const MOST_SERVED = 30;
/** What a volunteer can have in hand at once. */
export const MOST_AT_ONCE = 20;
/** Lines of weekly hours. */
export const MOST_OPENINGS = 14;
/** Photos of what is asked for. */
export const MOST_PHOTOS = 9;
/** How often the asker can add something. */
export const MOST_ADDITIONS = 10;
/** Photos of one addition. */
export const MOST_ADDED_PHOTOS = 3;
/** Photos of what was done. */
export const MOST_RESULT_PHOTOS = 3;
/** The longest voice, in seconds. */
export const VOICE_SECONDS = 60;
/** 服务时长 of one matter: a day at most, since hours above 8 are reviewed. */
export const MOST_SERVICE_DAYS = 1;
/** Messages that are marked as read at once. */
export const MOST_MARKED = 50;

/** 服务半径 in metres. */
export const REACH = { least: 50, most: 5000 } as const;
/** 接单上限 of a studio. */
export const CAPACITY = { least: 1, most: 200 } as const;

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `三十`: a number from 0 to 99 as it is said. */
export function sayNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}
