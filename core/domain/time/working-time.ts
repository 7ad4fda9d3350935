import type { Dayjs } from 'dayjs';
import type { Duration } from './duration';
import {
  chinaTime,
  daysAfter,
  type Moment,
  millisecondsAfter,
  minutesAfter,
  momentOf,
} from './moment';
import { isWorkingDay } from './workday';

/** 办公时间 ends at 17:00 on working days. */
const OFFICE_CLOSES_AT = 17;

/** Hours of any day in which neighbours can be asked for help that can wait. */
const WAKES_AT = 8;
const SLEEPS_AT = 21;

/**
 * 期限届满: when a duration that begins at `at` ends. Minutes, hours and days run continuously. Working
 * days are counted as in the Civil Code: the day on which it begins does not count (art. 201), and the
 * last one ends when the office closes (art. 203). So one working day from Friday, whatever the hour,
 * ends on Monday at 17:00.
 */
export function afterDuration(at: Moment, duration: Duration): Moment {
  switch (duration.unit) {
    case 'minutes':
      return minutesAfter(at, duration.amount);
    case 'hours':
      return minutesAfter(at, duration.amount * 60);
    case 'days':
      return daysAfter(at, duration.amount);
    case 'workdays': {
      const last = workingDaysAfter(chinaTime(at), duration.amount);
      return momentOf(last.startOf('day').add(OFFICE_CLOSES_AT, 'hour'));
    }
    default:
      return duration.unit satisfies never;
  }
}

/**
 * 白天的期限: like `afterDuration`, but minutes and hours count only by day: four hours from 20:00 end at
 * 11:00. So nobody misses a deadline in their sleep for something that can wait.
 */
export function afterDurationByDay(at: Moment, duration: Duration): Moment {
  if (duration.unit !== 'minutes' && duration.unit !== 'hours') return afterDuration(at, duration);
  let left = duration.amount * (duration.unit === 'hours' ? 60 : 1);
  let from = awake(chinaTime(at));
  for (;;) {
    const evening = from.startOf('day').add(SLEEPS_AT, 'hour');
    const today = evening.diff(from, 'minute');
    if (left <= today) return momentOf(from.add(left, 'minute'));
    left -= today;
    from = awake(evening);
  }
}

/**
 * 顺延: the new end of a deadline that was paused at `since` and resumes at `now`: the remaining time is
 * added. Of working days, those after the day of the pause remain, at least one.
 */
export function carriedOver(
  dueAt: Moment,
  since: Moment,
  now: Moment,
  unit: Duration['unit'],
): Moment {
  if (unit === 'workdays') {
    const amount = Math.max(1, workingDaysBetween(since, dueAt));
    return afterDuration(now, { amount, unit });
  }
  return millisecondsAfter(now, Math.max(0, Date.parse(dueAt) - Date.parse(since)));
}

/** The first moment from `at` on within those hours. */
function awake(time: Dayjs): Dayjs {
  const morning = time.startOf('day').add(WAKES_AT, 'hour');
  if (time.isBefore(morning)) return morning;
  return time.hour() < SLEEPS_AT ? time : morning.add(1, 'day');
}

/** How many working days lie after the day of `from`, up to and including that of `to`. */
function workingDaysBetween(from: Moment, to: Moment): number {
  const last = chinaTime(to).startOf('day');
  let count = 0;
  for (let day = chinaTime(from).startOf('day'); day.isBefore(last); ) {
    day = day.add(1, 'day');
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** The `count`-th working day after this one. */
function workingDaysAfter(start: Dayjs, count: number): Dayjs {
  let day = start;
  for (let counted = 0; counted < count; ) {
    day = day.add(1, 'day');
    if (isWorkingDay(day)) counted += 1;
  }
  return day;
}
