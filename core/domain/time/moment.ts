import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** 时刻: an instant as an ISO-8601 string in UTC, e.g. `2026-11-21T04:00:00.000Z`. Sorts as text. */
export type Moment = string;

/** 真有这一刻吗: is this text a moment? A month 13 or an hour 29 is not. */
export function isMoment(text: string): text is Moment {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}

/** China has one time zone, UTC+8, without daylight saving. */
const CHINA_OFFSET_HOURS = 8;

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/**
 * The wall clock in China at this instant, for reading and arithmetic; `momentOf` is the inverse. It
 * is shifted in UTC by hand, because dayjs's own offsets go through the machine's zone and skip or
 * repeat an hour when that zone changes to summer time.
 */
export function chinaTime(at: Moment): dayjs.Dayjs {
  return dayjs.utc(at).add(CHINA_OFFSET_HOURS, 'hour');
}

/** The instant at which clocks in China show this. */
export function momentOf(wallClock: dayjs.Dayjs): Moment {
  return wallClock.subtract(CHINA_OFFSET_HOURS, 'hour').toISOString();
}

/** The instant `minutes` after `at`. */
export function minutesAfter(at: Moment, minutes: number): Moment {
  return dayjs.utc(at).add(minutes, 'minute').toISOString();
}

/** The later of two instants. */
export function laterOf(one: Moment, other: Moment): Moment {
  return one > other ? one : other;
}

/** The instant `milliseconds` after `at`. */
export function millisecondsAfter(at: Moment, milliseconds: number): Moment {
  return dayjs.utc(at).add(milliseconds, 'millisecond').toISOString();
}

/** The instant `days` × 24 hours after `at`. */
export function daysAfter(at: Moment, days: number): Moment {
  return dayjs.utc(at).add(days, 'day').toISOString();
}

/** `明天 12:00`, `下周二 09:00`: an instant as people would say it at `now`. */
export function sayMoment(at: Moment, now: Moment): string {
  const then = chinaTime(at);
  const today = chinaTime(now);
  const days = then.startOf('day').diff(today.startOf('day'), 'day');
  const clock = then.format('HH:mm');
  if (days === 0) return `今天 ${clock}`;
  if (days === 1) return `明天 ${clock}`;
  if (days === 2) return `后天 ${clock}`;
  if (days === -1) return `昨天 ${clock}`;
  if (days > 2 && days < 7) {
    const week = dayOfWeek(then) < dayOfWeek(today) ? '下' : '';
    return `${week}${WEEKDAYS[then.day()]} ${clock}`;
  }
  const sameYear = then.year() === today.year();
  return then.format(sameYear ? 'M月D日 HH:mm' : 'YYYY年M月D日 HH:mm');
}

/** `今天`, `昨天`, `4月10日 周五`: the day of an instant as people would say it at `now`. */
export function sayDay(at: Moment, now: Moment): string {
  const then = chinaTime(at);
  const today = chinaTime(now);
  const days = today.startOf('day').diff(then.startOf('day'), 'day');
  if (days === 0) return '今天';
  if (days === 1) return '昨天';
  const date = then.format(then.year() === today.year() ? 'M月D日' : 'YYYY年M月D日');
  return `${date} ${WEEKDAYS[then.day()]}`;
}

/** `09:05`: the time on a clock in China. */
export function sayClock(at: Moment): string {
  return chinaTime(at).format('HH:mm');
}

/** 1 = Monday … 7 = Sunday; in China the week ends with Sunday. */
function dayOfWeek(day: dayjs.Dayjs): number {
  return day.day() || 7;
}

/** `3 小时`: the time from `from` to `to`, in the largest fitting unit. */
export function sayDuration(from: Moment, to: Moment): string {
  const minutes = Math.max(0, dayjs.utc(to).diff(dayjs.utc(from), 'minute'));
  if (minutes < 1) return '不到 1 分钟';
  if (minutes < 60) return `${minutes} 分钟`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} 小时`;
  return `${Math.floor(minutes / (24 * 60))} 天`;
}
