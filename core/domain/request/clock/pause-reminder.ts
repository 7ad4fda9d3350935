import { HEARING_REMINDER_DAYS } from '../../base/limits';
import type { Duration } from '../../time/duration';
import type { Moment } from '../../time/moment';
import { daysAfter } from '../../time/moment';
import { afterDuration } from '../../time/working-time';
import type { RequestEvent } from '../model/event';
import type { Pause } from '../model/state';
import { eventsOf } from '../model/timeline';

/** When the people awaited are reminded; null once they were, or when it is too late for a reminder. */
export function pauseReminder(
  { cause, since, until }: Pause,
  timeline: readonly RequestEvent[],
): Moment | null {
  const reminded = eventsOf(timeline, 'request.residentReminded').some(({ at }) => at >= since);
  if (reminded) return null;
  if (cause === 'answer') return afterDuration(since, ANSWER_REMINDER);
  const before = daysAfter(until, -HEARING_REMINDER_DAYS);
  return before > since ? before : null;
}

export const ANSWER_REMINDER: Duration = { amount: 3, unit: 'workdays' };
