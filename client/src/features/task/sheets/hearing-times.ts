import {
  chinaTime,
  type Moment,
  momentOf,
  sayMoment,
} from '../../../../../core/domain/time/moment';

/** How many days ahead a meeting can be set with one tap. */
const DAYS = 10;

/** 几点: times at which people can usually meet. */
export const HEARING_CLOCKS = ['09:00', '10:00', '14:00', '15:30', '18:30', '19:30'] as const;

interface HearingDay {
  /** `2026-11-23` */
  readonly value: string;
  readonly label: string;
}

/** 哪一天: tomorrow and the following days, in everyday words. */
export function hearingDays(now: Moment): HearingDay[] {
  const today = chinaTime(now).startOf('day');
  return Array.from({ length: DAYS }, (_, index) => {
    const day = today.add(index + 1, 'day');
    const [words = ''] = sayMoment(momentOf(day), now).split(' ');
    return { value: day.format('YYYY-MM-DD'), label: words };
  });
}

/** The instant of a day and a time in China; undefined while one of them is not chosen. */
export function hearingAt(day: string, clock: string): Moment | undefined {
  if (day === '' || clock === '') return undefined;
  return new Date(`${day}T${clock}:00+08:00`).toISOString();
}
