/**
 * 期限与上限: numbers that rules apply and that sentences and forms mention. Each is defined once, here, so
 * that the sentence always states the limit that applies.
 */

/** 评价 is possible for this many days after closing (as in Amsterdam's Signalen). */
export const RATE_DAYS = 14;
/** 退回重办 is possible for this many days after the result (as in India's DIGIT). */
export const REOPEN_DAYS = 10;
/** A resident has this many working days to answer a question. */
export const ANSWER_WORKDAYS = 5;
/** A meeting must take place within this many days; a later one would only be a delay. */
export const HEARING_DAYS = 30;
/** 休息: the lengths of a pause that ends by itself, in days. */
export const PAUSE_DAYS = [7, 30] as const;
/** 暂停操作: the longest time for which somebody can be held back, in days. */
export const MOST_HELD_DAYS = 90;
/** 刚恢复: whom an office above has released, no lower office holds back again for this many days. */
export const FREED_DAYS = 30;
/** 资质: an office looks at a certificate again after at most this many years. */
export const MOST_QUALIFIED_YEARS = 5;
/** 待补资质: how long a studio from before has to show its qualifications, in days. */
export const CONFIRM_DAYS = 90;
/** 报名等几天: an application that nobody answers climbs after this many working days. */
export const APPLICATION_WORKDAYS = 3;
/** 报名推荐几家: how many studios are proposed to a newcomer. */
export const MOST_PROPOSED = 3;
/** 满员: a studio with this many volunteers is proposed to nobody, and takes no application. */
export const MOST_MEMBERS = 60;
/** 没接到事: a volunteer without any request for this many days shows to the lead. */
export const IDLE_DAYS = 30;
/** 催办: an office can urge the owner again only after this time. */
export const URGE_HOURS = 2;
/** Everybody who takes part in a meeting is reminded this long before. */
export const HEARING_REMINDER_DAYS = 1;
/** How long 12345 usually takes to answer. Then the office is reminded to ask again. */
export const ASK_OUTSIDE_WEEKS = 1;
/** Rates cover this many days. */
export const OUTCOME_DAYS = 90;
/** Unmet demand covers the last month only, because a new studio can be founded within one. */
export const DEMAND_DAYS = 30;

/** An office's search covers requests submitted in this many days, the same as the rates. */
export const SEARCHED_DAYS = OUTCOME_DAYS;
/** Periods by which an office can filter a list, in days. */
export const LIST_DAYS = [7, 30, 90] as const;

/** 字数: the most characters for each text that people write. */
export const CHARACTERS = {
  /** A person's name, and a studio's. */
  name: 20,
  /** A name as a page showed it, of whatever build. */
  seenName: 60,
  /** 叫法 of an office. */
  office: 8,
  /** 门牌, or a description of a spot. */
  unit: 30,
  /** 诉求 in a resident's own words, and each of the subrequests it is split into. */
  what: 1000,
  part: 500,
  /** 补充: words added later. */
  addition: 500,
  question: 200,
  answer: 500,
  /** The place and the subject of a meeting. */
  hearing: 200,
  reason: 200,
  note: 500,
  result: 500,
  rating: 300,
  followUp: 300,
  /** 交接单: which card, which keys; and what was said of it. */
  slipItem: 40,
  slipWords: 200,
  /** The outside agency, what was said to it, and what it is about. */
  referredTo: 30,
  referralNote: 300,
  about: 300,
  skills: 200,
  introduction: 500,
  room: 40,
  feeNote: 60,
  /** A search text. */
  search: 20,
  title: 40,
  body: 4000,
  correction: 200,
  appeal: 500,
  proof: 60,
} as const;

/** Fewer characters say too little, unless there is a voice message. */
export const LEAST_WORDS = 4;

/** Relatives whose requests a volunteer does not serve, or people whom an asker avoids. */
export const MOST_NAMES = 5;
/** Studios that an asker avoids. */
export const MOST_AVOIDED_STUDIOS = 5;
/** Subrequests created by one split. */
export const MOST_PARTS = 5;
/** Categories that a studio declares, and as many more that it also helps with. */
export const MOST_KINDS = 8;
/** Places that one studio serves. */
export const MOST_SERVED = 30;
/** Requests that one volunteer can work on at once. */
export const MOST_AT_ONCE = 20;
/** 退回: how often somebody may give back what they took within 24 hours; then they take nothing more. */
export const MOST_GIVEN_BACK = 3;
/** Lines of weekly hours. */
export const MOST_OPENINGS = 14;
/** Photos of a request. */
export const MOST_PHOTOS = 9;
/** How often the asker can add something. */
export const MOST_ADDITIONS = 10;
/** Photos of one addition. */
export const MOST_ADDED_PHOTOS = 3;
/** Photos of what was done. */
export const MOST_RESULT_PHOTOS = 3;
/** The longest voice, in seconds. */
export const VOICE_SECONDS = 60;
/** 服务时长 of one request: a day at most, because more than 8 hours are reviewed. */
export const MOST_SERVICE_DAYS = 1;
/** Messages marked as read by one command. */
export const MOST_MARKED = 50;

/** 服务半径 in metres. */
export const REACH = { least: 50, most: 5000 } as const;
/** 接单上限 of a studio. */
export const CAPACITY = { least: 1, most: 200 } as const;

/** 限次: how often one person may do something within an hour, and within 24 hours. */
export interface RateLimit {
  readonly perHour: number;
  readonly perDay: number;
}

/**
 * 限次表: acts that are counted exactly, on the person's document: each makes work for others, or costs
 * space. The numbers are far above what anybody needs. Danger is never limited, see `danger-again`.
 */
export const ACT_LIMITS = {
  /** 提诉求 */
  submit: { perHour: 20, perDay: 40 },
  /** 一起反映 */
  join: { perHour: 20, perDay: 40 },
  /** 上传照片和语音: a request's files are one act. */
  upload: { perHour: 30, perDay: 80 },
  /** 报名当志愿者 */
  apply: { perHour: 8, perDay: 12 },
  /** 输岗位码: right or wrong */
  role: { perHour: 5, perDay: 10 },
  /** 请人核实住处: each time a captain or an office is asked. */
  vouch: { perHour: 3, perDay: 5 },
  /** 对住户名册: digits that are tried, right or wrong */
  match: { perHour: 3, perDay: 5 },
  /** 请书记请退: each is a decision that an office has to make. */
  askEnd: { perHour: 5, perDay: 10 },
  /** 起草公告 */
  announce: { perHour: 15, perDay: 40 },
  /**
   * 接单: each shows a telephone and a flat. Whoever takes at one go as much as anybody may have in hand is
   * not stopped; the busiest volunteer of a simulated week takes nine in a day and three in an hour.
   */
  accept: { perHour: MOST_AT_ONCE, perDay: 30 },
} as const satisfies Readonly<Record<string, RateLimit>>;
export type LimitedAct = keyof typeof ACT_LIMITS;

/**
 * 来得太密: calls that cost little, so each process counts them in its memory, per person and minute or
 * hour. A count in the database would cost more than the call.
 */
export const CALL_LIMITS = {
  /** All calls of `api`. */
  call: { perMinute: 600, perHour: 6000 },
  /** 猜类别 */
  suggest: { perMinute: 60, perHour: 600 },
  /** 不想碰到的人: names tried, each of which may name a volunteer. */
  whom: { perMinute: 20, perHour: 60 },
  /** Acts of somebody who has no document yet, on which they would be counted. */
  newcomer: { perMinute: 10, perHour: 30 },
  /** 催发: calls of `deliver`. */
  nudge: { perMinute: 30, perHour: 300 },
} as const;
export type LimitedCall = keyof typeof CALL_LIMITS;

/** One person's changes of one document within 24 hours. */
export const MOST_COMMANDS = 100;

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `三十`: a number from 0 to 99 in Chinese words. */
export function sayNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}
