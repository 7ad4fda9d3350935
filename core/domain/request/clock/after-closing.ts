import { RATE_DAYS } from '../../base/limits';
import { type Category, categoryOf } from '../../category/category';
import type { Duration } from '../../time/duration';
import { daysAfter, type Moment } from '../../time/moment';
import { afterDuration } from '../../time/working-time';
import type { RequestEvent } from '../model/event';
import { everybodyRated } from '../model/rules';
import type { Closed, ServiceRequest } from '../model/state';
import { eventsOf } from '../model/timeline';

/** The steps due after closing: the rating, and the follow-up call. */

/** 特殊群体 are called after closing, whatever the category. */
const USUAL_DURATION: Duration = { amount: 7, unit: 'days' };

/** Residents without a rating are reminded once, this many days before rating closes. */
const ASK_TO_RATE_BEFORE_DAYS = 3;

/** The office is told of a due follow-up three times, a week apart; then it only stays on its list. */
const TELL_TIMES = 3;
const TELL_AGAIN_DAYS = 7;

/** 回访日: when a follow-up call is due for a request closed at `now`; null when none is needed. */
export function followUpDueAt(
  { category, beneficiaries }: Pick<ServiceRequest, 'category' | 'beneficiaries'>,
  now: Moment,
): Moment | null {
  const duration = durationOf(categoryOf(category), beneficiaries.length > 0);
  return duration && afterDuration(now, duration);
}

function durationOf({ followUpAfter }: Category, vulnerable: boolean): Duration | null {
  return followUpAfter ?? (vulnerable ? USUAL_DURATION : null);
}

/** Has the office been told that the follow-up call is due? */
export function isFollowUpAnnounced(request: ServiceRequest): boolean {
  return timesTold(request).length > 0;
}

/** 结案后的提醒: the next moment at which somebody is reminded after closing, or null. */
export function reminderAfterClosing(request: Closed): Moment | null {
  const moments = [ratingReminder(request), followUpReminder(request)];
  return moments.filter((moment) => moment !== null).sort()[0] ?? null;
}

/** 请您评一评: one reminder before rating closes; null when it was sent, or everybody has rated. */
export function ratingReminder(request: Closed): Moment | null {
  const { closedAt } = request;
  if (closedAt === null || everybodyRated(request)) return null;
  const reminded = eventsOf(sinceClosing(request), 'request.residentReminded').some(
    ({ of }) => of === 'rating',
  );
  return reminded ? null : daysAfter(closedAt, RATE_DAYS - ASK_TO_RATE_BEFORE_DAYS);
}

function followUpReminder(request: Closed): Moment | null {
  const told = timesTold(request);
  const last = told.at(-1);
  if (!last || request.followUpAt === null || told.length >= TELL_TIMES) return null;
  return daysAfter(last.at, TELL_AGAIN_DAYS);
}

function timesTold(request: ServiceRequest): readonly RequestEvent[] {
  return eventsOf(sinceClosing(request), 'request.followUpDue');
}

/** The events since it was last closed; none while it is open or reopened. */
function sinceClosing({ closedAt, timeline }: ServiceRequest): readonly RequestEvent[] {
  return closedAt === null ? [] : timeline.filter(({ at }) => at >= closedAt);
}
