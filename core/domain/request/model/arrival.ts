import { chinaTime, type Moment, minutesAfter, momentOf } from '../../time/moment';

/** 上门时间: when the volunteer says they will come, chosen while accepting. */
export const ARRIVALS = ['half-hour', 'this-afternoon', 'to-be-arranged'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/** The afternoon ends at 18:00 in China. */
const EVENING = 18;

/** 最晚几时到: the latest time of arrival; null if it is still to be arranged. */
export function arriveBy(arrival: Arrival, saidAt: Moment): Moment | null {
  switch (arrival) {
    case 'half-hour':
      return minutesAfter(saidAt, 30);
    case 'this-afternoon':
      return momentOf(chinaTime(saidAt).startOf('day').add(EVENING, 'hour'));
    case 'to-be-arranged':
      return null;
    default:
      return arrival satisfies never;
  }
}

/** 能选的: the arrivals that can be chosen now; in the evening there is no afternoon left. */
export function arrivalsAt(now: Moment): Arrival[] {
  return ARRIVALS.filter((arrival) => {
    const by = arriveBy(arrival, now);
    return by === null || by > now;
  });
}
