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

/** When they come, to who waits. A day that is over is called by its name. */
export function sayArrival(by: Moment | null, now: Moment): string {
  return by === null ? '会打电话约时间' : `说好${sayMoment(by, now)} 前到`;
}
