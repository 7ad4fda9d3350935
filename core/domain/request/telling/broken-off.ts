import type { RequestEvent } from '../model/event';
import { traitsOf } from '../model/event-traits';
import { lastWith } from '../model/timeline';

/**
 * 不等了: the meeting or question that the resident was told to wait for and that this event ends early;
 * null when nothing was awaited.
 *
 * @param before the events before this one
 */
export function brokenOff(
  event: RequestEvent,
  before: readonly RequestEvent[],
): 'hearing' | 'answer' | null {
  if (traitsOf(event).wait !== 'broken') return null;
  // The clock resumes only when the awaited time has come.
  if (event.type === 'request.resumed' && event.by === 'clock') return null;
  const last = lastWith(before, 'wait');
  const wait = last && traitsOf(last).wait;
  return wait === 'hearing' || wait === 'answer' ? wait : null;
}

/** Messages to the people who were told to come, or to answer. */
export function sayBrokenOff(wait: 'hearing' | 'answer'): string {
  return wait === 'hearing' ? '原来约好的协调会取消了。' : '原来问您的那件事，不用回答了。';
}
