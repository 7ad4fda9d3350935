import { chinaTime, type Moment, minutesAfter, momentOf } from '../../core/domain/time/moment';

/** A moment before the seed's `now`; the same arguments always give the same moment. */
export type When = (now: Moment) => Moment;

/** This many minutes before `now`: for recent events. */
export const ago =
  (minutes: number): When =>
  (now) =>
    minutesAfter(now, -minutes);

/** `daysAgo(3, '09:20')`: three days before today, at that time in China. */
export const daysAgo =
  (days: number, clock: string): When =>
  (now) => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    const midnight = chinaTime(now).startOf('day').subtract(days, 'day');
    return momentOf(midnight.add(hours * 60 + minutes, 'minute'));
  };

/** `11月28日（周六）`: the next such weekday (1 = Monday … 7 = Sunday) at least two days ahead. */
export function sayNextWeekday(weekday: number, now: Moment): string {
  const earliest = chinaTime(now).startOf('day').add(2, 'day');
  const date = earliest.add((weekday - earliest.day() + 7) % 7, 'day');
  return `${date.format('M月D日')}（${'周日 周一 周二 周三 周四 周五 周六'.split(' ')[date.day()]}）`;
}
