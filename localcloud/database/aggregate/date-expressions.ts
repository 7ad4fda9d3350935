import { evalExpr } from 'mingo/core';
import { $dateFromString as fromFormatted } from 'mingo/operators/expression';
import { isDoc, type Value } from '../values/value';
import { dateFromParts } from './date-from-parts';
import { type Expression, namedArguments } from './expression-args';
import { fromLocalTime, localTime, zoneOffset } from './time-zone';

const DAY_MS = 86_400_000;
const DEFAULT_FORMAT = '%Y-%m-%dT%H:%M:%S.%LZ';

/** Day of the year from 1, of a moment read by its UTC fields. */
function dayOfYear(at: Date): number {
  return Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Week of the year from 0; weeks begin on Sunday, days before the first Sunday are week 0. */
function weekOfYear(at: Date): number {
  return Math.floor((dayOfYear(at) + 6 - at.getUTCDay()) / 7);
}

/** ISO 8601 week and the year it belongs to; the week of the year's first Thursday is week 1. */
function isoWeek(at: Date): { year: number; week: number } {
  const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * DAY_MS);
  return { year: thursday.getUTCFullYear(), week: Math.ceil(dayOfYear(thursday) / 7) };
}

/** Accepts a date, or `{date, timezone}`; null and absent give null. */
function ofDate(part: (local: Date) => number): Expression {
  return (doc, argument, options) => {
    const given = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument;
    const named = isDoc(given) && 'date' in given;
    const at = evalExpr(doc, named ? given.date : given, options);
    const zone = named ? evalExpr(doc, given.timezone, options) : undefined;
    if (at === null || at === undefined) return null;
    return part(localTime(asDate(at), zone));
  };
}

function asDate(value: unknown): Date {
  if (value instanceof Date) return value;
  throw new Error(`can't convert from BSON type ${typeof value} to Date`);
}

const pad = (length: number) => (value: number) => String(value).padStart(length, '0');
const two = pad(2);

const SPECIFIERS: Record<string, (local: Date, offset: number) => string> = {
  '%Y': (at) => pad(4)(at.getUTCFullYear()),
  '%m': (at) => two(at.getUTCMonth() + 1),
  '%d': (at) => two(at.getUTCDate()),
  '%H': (at) => two(at.getUTCHours()),
  '%M': (at) => two(at.getUTCMinutes()),
  '%S': (at) => two(at.getUTCSeconds()),
  '%L': (at) => pad(3)(at.getUTCMilliseconds()),
  '%j': (at) => pad(3)(dayOfYear(at)),
  '%w': (at) => String(at.getUTCDay() + 1),
  '%u': (at) => String(at.getUTCDay() || 7),
  '%U': (at) => two(weekOfYear(at)),
  '%V': (at) => two(isoWeek(at).week),
  '%G': (at) => pad(4)(isoWeek(at).year),
  '%z': (_at, offset) =>
    `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`,
  '%Z': (_at, offset) => String(offset),
  '%%': () => '%',
};

const dateToString: Expression = (...call) => {
  const { date, format = DEFAULT_FORMAT, timezone, onNull = null } = namedArguments(call);
  if (date === null || date === undefined) return onNull;
  const offset = zoneOffset(timezone, asDate(date));
  const local = localTime(asDate(date), timezone);
  return String(format).replace(/%./g, (specifier) => {
    const write = SPECIFIERS[specifier];
    if (!write) throw new Error(`Invalid format character '${specifier}' in format string`);
    return write(local, offset);
  });
};

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** Without a format: ISO 8601, with its own time zone or in the given one. */
const dateFromString: Expression = (...call) => {
  const { dateString, format, timezone, onError, onNull = null } = namedArguments(call);
  if (dateString === null || dateString === undefined) return onNull;
  if (typeof format === 'string') return (fromFormatted as unknown as Expression)(...call);
  const match = ISO.exec(String(dateString).replaceAll('/', '-'));
  if (!match) return failed(onError, dateString);
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const millisecond = Number((match[7] ?? '0').padEnd(3, '0'));
  const local = new Date(
    Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, millisecond),
  );
  const own = match[8];
  if (own && timezone)
    throw new Error(
      'you cannot pass in a date/time string with time zone information together with a timezone argument',
    );
  return fromLocalTime(local, own === 'Z' ? undefined : (own ?? timezone));
};

function failed(onError: Value | undefined, text: Value): Value {
  if (onError !== undefined) return onError;
  throw new Error(`Error parsing date string '${String(text)}'`);
}

export const DATE_EXPRESSIONS: Record<`$${string}`, Expression> = {
  $year: ofDate((at) => at.getUTCFullYear()),
  $month: ofDate((at) => at.getUTCMonth() + 1),
  $dayOfMonth: ofDate((at) => at.getUTCDate()),
  $hour: ofDate((at) => at.getUTCHours()),
  $minute: ofDate((at) => at.getUTCMinutes()),
  $second: ofDate((at) => at.getUTCSeconds()),
  $millisecond: ofDate((at) => at.getUTCMilliseconds()),
  $dayOfYear: ofDate(dayOfYear),
  $dayOfWeek: ofDate((at) => at.getUTCDay() + 1),
  $week: ofDate(weekOfYear),
  $isoDayOfWeek: ofDate((at) => at.getUTCDay() || 7),
  $isoWeek: ofDate((at) => isoWeek(at).week),
  $isoWeekYear: ofDate((at) => isoWeek(at).year),
  $dateFromParts: dateFromParts,
  $dateToString: dateToString,
  $dateFromString: dateFromString,
};
