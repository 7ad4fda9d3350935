import { getDayDetail } from 'chinese-days';
import type { Dayjs } from 'dayjs';
import { isLegalHoliday } from './legal-holiday';

/**
 * 工作日: is this a day on which offices work, holidays and moved workdays (调休) included? By the
 * arrangement that the State Council announces each autumn for the year to come. For a year without
 * an arrangement yet: Monday to Friday except the legal holidays; the moved workdays are not known
 * before.
 *
 * @param day a wall clock in China, as `chinaTime` gives it
 */
export function isWorkingDay(day: Dayjs): boolean {
  const arranged = arrangedAs(day.format('YYYY-MM-DD'));
  if (arranged) return arranged === 'work';
  const onWeekday = day.day() >= 1 && day.day() <= 5;
  return onWeekday && (isAnnounced(day.year()) || !isLegalHoliday(day));
}

/** Does this version of the calendar know the year's arrangement? It names New Year in any case. */
export function isAnnounced(year: number): boolean {
  return arrangedAs(`${year}-01-01`) !== null;
}

/**
 * What the arrangement makes of a day, null when it does not name it.
 *
 * The calendar reads a text as UTC and looks at it by the machine's own zone, as it did when it made
 * its table. So what it finds is right everywhere, but the day of the week that it falls back on is,
 * west of Greenwich, that of the day before: it is known by its English name and not used.
 */
function arrangedAs(date: string): 'work' | 'holiday' | null {
  const { work, name } = getDayDetail(date);
  if (name.endsWith('day')) return null;
  return work ? 'work' : 'holiday';
}
