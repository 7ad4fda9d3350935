import { type Moment, sayMoment } from '../../time/moment';
import type { Arrival } from '../model/arrival';

const CHOICES: Readonly<Record<Arrival, string>> = {
  'half-hour': '半小时内',
  'this-afternoon': '今天下午',
  'to-be-arranged': '另约时间',
};

/** The labels of the choice. */
export function sayArrivalChoice(arrival: Arrival): string {
  return CHOICES[arrival];
}

/** The arrival time for the person who waits; a past day is given as a date. */
export function sayArrival(by: Moment | null, now: Moment): string {
  return by === null ? '会打电话约时间' : `说好${sayMoment(by, now)} 前到`;
}
