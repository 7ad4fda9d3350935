import { getDayDetail } from 'chinese-days';
import type { Dayjs } from 'dayjs';
import { isLegalHoliday } from './legal-holiday';

/**
 * 工作日: is this a day on which offices work, including holidays and moved workdays (调休)? It follows the
 * arrangement that the State Council announces each autumn for the next year. In a year without an
 * arrangement: Monday to Friday except legal holidays, because moved workdays are not known yet.
 *
 * @param day a wall clock in China, as `chinaTime` gives it
 */
export function isWorkingDay(day: Dayjs): boolean {
  const arranged = arrangedAs(day.format('YYYY-MM-DD'));
  if (arranged) return arranged === 'work';
  const onWeekday = day.day() >= 1 && day.day() <= 5;
  return onWeekday && (isAnnounced(day.year()) || !isLegalHoliday(day));
}

/** Does this version of the calendar have the year's arrangement? Every arrangement names New Year. */
export function isAnnounced(year: number): boolean {
  return arrangedAs(`${year}-01-01`) !== null;
}

/**
 * What the arrangement makes of a day; null when it does not name it. The calendar parses a text as
 * UTC and reads it in the machine's own zone, as it did when its table was made. So its table is right
 * everywhere, but its fallback to the day of the week is a day early west of Greenwich; the fallback
 * is recognised by its English name and ignored.
 */
function arrangedAs(date: string): 'work' | 'holiday' | null {
  const { work, name } = getDayDetail(date);
  if (name.endsWith('day')) return null;
  return work ? 'work' : 'holiday';
}
