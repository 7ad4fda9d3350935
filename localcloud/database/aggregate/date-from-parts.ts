import type { Value } from '../values/value';
import { type Expression, namedArguments } from './expression-args';
import { fromLocalTime } from './time-zone';

const DAY_MS = 86_400_000;
const CALENDAR = ['year', 'month', 'day'];
const ISO_WEEK = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek'];
const CLOCK = ['hour', 'minute', 'second', 'millisecond'];

/**
 * `$dateFromParts`: a calendar day or a day of an ISO week, and a time, in a zone. Parts out of range
 * carry over; a null part gives null.
 */
export const dateFromParts: Expression = (...call) => {
  const parts = namedArguments(call);
  const byWeek = 'isoWeekYear' in parts;
  const known = [...(byWeek ? ISO_WEEK : CALENDAR), ...CLOCK];
  refuseWrongNames(Object.keys(parts), byWeek, known);
  const { timezone = undefined, ...numbers } = parts;
  const missing = Object.values(parts).some((value) => value === null || value === undefined);
  if (missing) return null;
  const part = (name: string, otherwise: number) => wholeNumber(name, numbers[name], otherwise);
  const day = byWeek
    ? mondayOfFirstWeek(part('isoWeekYear', 1)) +
      ((part('isoWeek', 1) - 1) * 7 + part('isoDayOfWeek', 1) - 1) * DAY_MS
    : Date.UTC(part('year', 1), part('month', 1) - 1, part('day', 1));
  const [hour = 0, minute = 0, second = 0, millisecond = 0] = CLOCK.map((name) => part(name, 0));
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  return fromLocalTime(new Date(day + time), timezone);
};

/** The first ISO week of a year is the one with 4 January in it. */
function mondayOfFirstWeek(year: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * DAY_MS;
}

function refuseWrongNames(names: string[], byWeek: boolean, known: string[]): void {
  if (!byWeek && !names.includes('year')) {
    throw new Error("$dateFromParts requires either 'year' or 'isoWeekYear' to be present");
  }
  const wrong = names.find((name) => name !== 'timezone' && !known.includes(name));
  if (wrong === undefined) return;
  if (byWeek && CALENDAR.includes(wrong)) {
    throw new Error('$dateFromParts does not allow mixing natural dates with ISO dates');
  }
  throw new Error(`Unrecognized argument to $dateFromParts: ${wrong}`);
}

function wholeNumber(name: string, value: Value | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new Error(`'${name}' must evaluate to an integer`);
}
