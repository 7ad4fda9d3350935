import type { Category } from '../../category/category';
import type { Duration } from '../../time/duration';
import { laterOf, type Moment, millisecondsAfter, minutesAfter } from '../../time/moment';
import { afterDuration, afterDurationByDay } from '../../time/working-time';

/**
 * A secretary has a working day to decide where a request goes, and then the subdistrict has one
 * too.
 */
const OFFICE_SPAN: Duration = { amount: 1, unit: 'workdays' };
/** In danger the office is the last hope: half an hour, by night too. */
const OFFICE_SPAN_IN_DANGER: Duration = { amount: 30, unit: 'minutes' };

/** The general term in which 12345 answers; then the office is reminded to ask again. */
export const ASK_OUTSIDE_AGAIN: Duration = { amount: 7, unit: 'days' };

const LEAD_SPAN: Duration = { amount: 2, unit: 'hours' };
const LEAD_SPAN_IN_DANGER: Duration = { amount: 10, unit: 'minutes' };

/** However pressing, this long somebody is given to look at their phone. */
const LEAST_MINUTES = 10;

/**
 * 办公时限: how long an office has for its first response. What it answers itself: within the
 * category's time for accepting; everything else: until it has decided who.
 */
export function officeDuration({
  urgent,
  answeredBy,
  acceptWithin,
}: Pick<Category, 'urgent' | 'answeredBy' | 'acceptWithin'>): Duration {
  if (answeredBy === 'office') return acceptWithin;
  return urgent ? OFFICE_SPAN_IN_DANGER : OFFICE_SPAN;
}

/** 领衔人时限: until when a lead who was called in person must find somebody. */
export function leadDueAt(
  { urgent, acceptWithin }: Pick<Category, 'urgent' | 'acceptWithin'>,
  now: Moment,
): Moment {
  if (urgent) return afterDuration(now, LEAD_SPAN_IN_DANGER);
  return acceptWithin.unit === 'workdays'
    ? afterDuration(now, OFFICE_SPAN)
    : afterDurationByDay(now, LEAD_SPAN);
}

/** In danger, studios asked after a first one missed its deadline have half the time. */
export function hurriedDueAt(
  { urgent }: Pick<Category, 'urgent'>,
  dueAt: Moment,
  now: Moment,
): Moment {
  if (!urgent) return dueAt;
  const half = millisecondsAfter(now, (Date.parse(dueAt) - Date.parse(now)) / 2);
  const hurried = laterOf(half, minutesAfter(now, LEAST_MINUTES));
  return hurried < dueAt ? hurried : dueAt;
}
