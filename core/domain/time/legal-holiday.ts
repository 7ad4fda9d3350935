import { getLunarDate } from 'chinese-days';
import type { Dayjs } from 'dayjs';

const SOLAR = new Set(['1-1', '5-1', '5-2', '10-1', '10-2', '10-3']);
/** 正月初一至初三, 端午, 中秋. */
const LUNAR = new Set(['1-1', '1-2', '1-3', '5-5', '8-15']);

/**
 * 全体公民放假的节日: is it one of the thirteen days of 《全国年节及纪念日放假办法》 (State Council, as in
 * force since 2025)? New Year, the eve and first three days of the Spring Festival, 清明, 1 and 2
 * May, 端午, 中秋, 1 to 3 October. Which days are moved around them is announced each autumn.
 *
 * @param day a wall clock in China, as `chinaTime` gives it
 */
export function isLegalHoliday(day: Dayjs): boolean {
  if (SOLAR.has(day.format('M-D')) || isQingming(day) || LUNAR.has(lunarDay(day))) return true;
  // 除夕 is the 29th or the 30th: the day before the first of the first month.
  return lunarDay(day.add(1, 'day')) === '1-1';
}

/** 清明, by a formula that is right from 2000 to 2099. */
function isQingming(day: Dayjs): boolean {
  const year = day.year() % 100;
  return (
    day.month() === 3 && day.date() === Math.floor(year * 0.2422 + 4.81) - Math.floor(year / 4)
  );
}

/**
 * `8-15` for 中秋, `5bis-5` in a leap month. From a table, because a machine's own calendar is a day off
 * in some years (2027, 2030), when a new moon is close to midnight.
 */
function lunarDay(day: Dayjs): string {
  const { lunarMon, lunarDay: date, isLeap } = getLunarDate(day.format('YYYY-MM-DD'));
  return `${lunarMon}${isLeap ? 'bis' : ''}-${date}`;
}
