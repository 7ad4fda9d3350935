import { type Category, categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import type { Duration } from '../../time/duration';
import {
  daysAfter,
  laterOf,
  type Moment,
  millisecondsAfter,
  minutesAfter,
} from '../../time/moment';
import { hasOfficeResponded } from '../model/office-responded';
import type { ServiceRequest } from '../model/state';
import { eventsOf, sinceHanded, sinceTaken } from '../model/timeline';
import { reminderAfterClosing } from './after-closing';
import { ASK_OUTSIDE_AGAIN, officeDuration } from './deadlines';
import { pauseReminder } from './pause-reminder';

/** A resident who has not confirmed the result is reminded once, after this many days. */
const ASK_AGAIN_DAYS = 3;

/** Hours between reminders of overdue work; the last interval repeats. */
const GAPS = [24, 72, 168];
const GAPS_IN_DANGER = [1, 6, ...GAPS];

const DAY_MINUTES = 24 * 60;
/** An office is open for eight hours, so it opened this long before closing time. */
const OFFICE_DAY_MINUTES = 8 * 60;

/**
 * 提醒时刻: the next reminder of the owner, or of the resident who is awaited: once before the deadline,
 * then in growing intervals once it is overdue (越催越疏). Computed from the request and its timeline.
 */
export function remindOf(request: ServiceRequest): Moment | null {
  if (request.paused) return pauseReminder(request.paused, request.timeline);
  const category = categoryOf(request.category);
  switch (request.state) {
    case 'offered':
    case 'submitted':
    case 'accepted':
    case 'referred':
      if (request.overdue) return reminderWhenLate(request);
      return request.step === 'asked'
        ? reminderBefore(request, durationOf(request, category))
        : null;
    case 'resolved':
      return request.step === 'asked' ? daysAfter(request.result.at, ASK_AGAIN_DAYS) : null;
    case 'closed':
      return reminderAfterClosing(request);
    case 'withdrawn':
      return null;
    default:
      return request satisfies never;
  }
}

/**
 * Half of the time before the end, counted in the deadline's own unit and a day at most; never before
 * half of the time has passed.
 */
function reminderBefore({ dueAt, timeline }: ServiceRequest, duration: Duration): Moment | null {
  const givenAt = sinceHanded(timeline)[0]?.at;
  if (dueAt === null || givenAt === undefined || dueAt <= givenAt) return null;
  const middle = millisecondsAfter(givenAt, (Date.parse(dueAt) - Date.parse(givenAt)) / 2);
  const before = minutesAfter(dueAt, -halfOf(duration));
  return laterOf(before, middle);
}

function reminderWhenLate(request: ServiceRequest): Moment | null {
  const { dueAt, timeline, state } = request;
  const reminders = eventsOf(sinceTaken(timeline), 'request.overdue');
  const last = reminders.at(-1);
  if (!last) return dueAt;
  const gaps = isDanger(request) && state !== 'referred' ? GAPS_IN_DANGER : GAPS;
  const hours = gaps[Math.min(reminders.length, gaps.length) - 1] ?? 0;
  // Resuming the clock does not repeat reminders sent before the pause.
  const [given] = sinceHanded(timeline);
  return minutesAfter(laterOf(last.at, given?.at ?? last.at), hours * 60);
}

/** The time the owner was given, as the rule states it. */
function durationOf(request: ServiceRequest, category: Category): Duration {
  const { state } = request;
  switch (state) {
    case 'submitted':
      return hasOfficeResponded(request) ? category.resolveWithin : officeDuration(request);
    case 'accepted':
      return category.resolveWithin;
    case 'referred':
      return ASK_OUTSIDE_AGAIN;
    default:
      return category.acceptWithin;
  }
}

function halfOf({ amount, unit }: Duration): number {
  switch (unit) {
    case 'minutes':
      return amount / 2;
    case 'hours':
      return Math.min(amount * 30, DAY_MINUTES);
    case 'days':
      return Math.min((amount * DAY_MINUTES) / 2, DAY_MINUTES);
    case 'workdays':
      return Math.min((amount * OFFICE_DAY_MINUTES) / 2, OFFICE_DAY_MINUTES);
    default:
      return unit satisfies never;
  }
}
