import { ASK_OUTSIDE_WEEKS } from '../../base/limits';
import { type CategoryCode, categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import type { Duration } from '../../time/duration';
import { laterOf, type Moment, millisecondsAfter, minutesAfter } from '../../time/moment';
import { afterDuration, afterDurationByDay } from '../../time/working-time';

/** The facts that a deadline depends on. */
type OfKind = { readonly category: CategoryCode; readonly reasons?: readonly string[] };

/** A secretary has a working day to decide where a request goes; then the subdistrict has one too. */
const OFFICE_DURATION: Duration = { amount: 1, unit: 'workdays' };
/** In danger the office has half an hour, also at night, because nobody comes after it. */
const OFFICE_DURATION_IN_DANGER: Duration = { amount: 30, unit: 'minutes' };

export const ASK_OUTSIDE_AGAIN: Duration = { amount: 7 * ASK_OUTSIDE_WEEKS, unit: 'days' };

const LEAD_DURATION: Duration = { amount: 2, unit: 'hours' };
const LEAD_DURATION_IN_DANGER: Duration = { amount: 10, unit: 'minutes' };

/** However urgent it is, people get this long to look at their phone. */
const LEAST_MINUTES = 10;

/**
 * 办公时限: the time for an office's first response. For a category it is responsible for, the category's
 * time to accept; otherwise the time to decide where the request goes.
 */
export function officeDuration(request: OfKind): Duration {
  const { responsible, acceptWithin } = categoryOf(request.category);
  if (responsible === 'office') return acceptWithin;
  return isDanger(request) ? OFFICE_DURATION_IN_DANGER : OFFICE_DURATION;
}

/** 领衔人时限: by when a lead who was called in person must find somebody. */
export function leadDueAt(request: OfKind, now: Moment): Moment {
  const { acceptWithin } = categoryOf(request.category);
  if (isDanger(request)) return afterDuration(now, LEAD_DURATION_IN_DANGER);
  return acceptWithin.unit === 'workdays'
    ? afterDuration(now, OFFICE_DURATION)
    : afterDurationByDay(now, LEAD_DURATION);
}

/** In danger, the studios asked after a missed deadline have half the time. */
export function hurriedDueAt(request: OfKind, dueAt: Moment, now: Moment): Moment {
  if (!isDanger(request)) return dueAt;
  const half = millisecondsAfter(now, (Date.parse(dueAt) - Date.parse(now)) / 2);
  const hurried = laterOf(half, minutesAfter(now, LEAST_MINUTES));
  return hurried < dueAt ? hurried : dueAt;
}
