import type { Dayjs } from 'dayjs';
import { chinaTime, daysAfter, type Moment, minutesAfter, momentOf } from './moment';
import type { Span } from './span';
import { isWorkingDay } from './workday';

/** 办公时间 ends at 17:00 on working days. */
const OFFICE_CLOSES_AT = 17;

/**
 * 期限届满: the instant at which a span that begins at `at` is over. Minutes, hours and days run on
 * as the clock does. Working days are counted as the Civil Code counts days: the day on which it
 * begins does not count (art. 201), and the last one ends when the office closes (art. 203). So one
 * working day from Friday, whatever the hour, ends on Monday at 17:00.
 */
export function spanAfter(at: Moment, span: Span): Moment {
  switch (span.unit) {
    case 'minutes':
      return minutesAfter(at, span.amount);
    case 'hours':
      return minutesAfter(at, span.amount * 60);
    case 'days':
      return daysAfter(at, span.amount);
    case 'workdays': {
      const last = workingDaysAfter(chinaTime(at), span.amount);
      return momentOf(last.startOf('day').add(OFFICE_CLOSES_AT, 'hour'));
    }
    default:
      return span.unit satisfies never;
  }
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
