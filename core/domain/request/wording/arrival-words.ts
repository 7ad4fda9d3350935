import { type Moment, sayMoment } from '../../time/moment';
import type { Arrival } from '../model/arrival';

const CHOICES: Readonly<Record<Arrival, string>> = {
  'half-hour': '半小时内',
  'this-afternoon': '今天下午',
  'to-be-arranged': '另约时间',
};

/** How whoever takes it chooses when they come. */
export function sayArrivalChoice(arrival: Arrival): string {
  return CHOICES[arrival];
}

/** When they come, to who waits: with the time at which it was said, for 下午 is that day's. */
export function sayArrival(arrival: Arrival, at: Moment, now: Moment): string {
  return arrival === 'to-be-arranged'
    ? '会打电话和您约时间'
    : `${sayMoment(at, now)} 说好${CHOICES[arrival]}到`;
}
