import { ASK_OUTSIDE_WEEKS } from '../../base/limits';
import { type CategoryCode, categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import type { Duration } from '../../time/duration';
import { laterOf, type Moment, millisecondsAfter, minutesAfter } from '../../time/moment';
import { afterDuration, afterDurationByDay } from '../../time/working-time';

/** What a time depends on: the kind of matter. */
type OfKind = { readonly category: CategoryCode };

/**
 * A secretary has a working day to decide where a request goes, and then the subdistrict has one
 * too.
 */
const OFFICE_DURATION: Duration = { amount: 1, unit: 'workdays' };
/** In danger the office is the last hope: half an hour, by night too. */
const OFFICE_DURATION_IN_DANGER: Duration = { amount: 30, unit: 'minutes' };

export const ASK_OUTSIDE_AGAIN: Duration = { amount: 7 * ASK_OUTSIDE_WEEKS, unit: 'days' };

const LEAD_DURATION: Duration = { amount: 2, unit: 'hours' };
const LEAD_DURATION_IN_DANGER: Duration = { amount: 10, unit: 'minutes' };

/** However pressing, this long somebody is given to look at their phone. */
const LEAST_MINUTES = 10;

/**
 * 办公时限: how long an office has for its first response. What it answers itself: within the
 * category's time for accepting; everything else: until it has decided who.
 */
export function officeDuration(request: OfKind): Duration {
  const { responsible, acceptWithin } = categoryOf(request.category);
  if (responsible === 'office') return acceptWithin;
  return isDanger(request) ? OFFICE_DURATION_IN_DANGER : OFFICE_DURATION;
}

/** 领衔人时限: until when a lead who was called in person must find somebody. */
export function leadDueAt(request: OfKind, now: Moment): Moment {
  const { acceptWithin } = categoryOf(request.category);
  if (isDanger(request)) return afterDuration(now, LEAD_DURATION_IN_DANGER);
  return acceptWithin.unit === 'workdays'
    ? afterDuration(now, OFFICE_DURATION)
    : afterDurationByDay(now, LEAD_DURATION);
}

/** In danger, studios asked after a first one missed its deadline have half the time. */
export function hurriedDueAt(request: OfKind, dueAt: Moment, now: Moment): Moment {
  if (!isDanger(request)) return dueAt;
  const half = millisecondsAfter(now, (Date.parse(dueAt) - Date.parse(now)) / 2);
  const hurried = laterOf(half, minutesAfter(now, LEAST_MINUTES));
  return hurried < dueAt ? hurried : dueAt;
}
