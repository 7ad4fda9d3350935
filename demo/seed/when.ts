import { chinaTime, type Moment, minutesAfter, momentOf } from '../../core/domain/time/moment';

/** A moment before the `now` of the seed; the same question has the same answer. */
export type When = (now: Moment) => Moment;

/** So many minutes before `now`: what is still warm when the demonstration opens. */
export const ago =
  (minutes: number): When =>
  (now) =>
    minutesAfter(now, -minutes);

/** `daysAgo(3, '09:20')`: three days before today by the wall clock in China. */
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
