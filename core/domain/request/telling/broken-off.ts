import type { RequestEvent } from '../model/event';
import { traitsOf } from '../model/event-traits';
import { lastWith } from '../model/timeline';

/**
 * 不等了: what the resident was told to wait for, a meeting or a question to answer, that this event
 * makes an end of before its time; null where nothing was waited for.
 *
 * @param before what has happened before this event
 */
export function brokenOff(
  event: RequestEvent,
  before: readonly RequestEvent[],
): 'hearing' | 'answer' | null {
  if (traitsOf(event).wait !== 'broken') return null;
  // By the clock it goes on when the time has come.
  if (event.type === 'request.resumed' && event.by === 'clock') return null;
  const last = lastWith(before, 'wait');
  const wait = last && traitsOf(last).wait;
  return wait === 'hearing' || wait === 'answer' ? wait : null;
}

/** The same for those who were told to come, or to answer. */
export function sayBrokenOff(wait: 'hearing' | 'answer'): string {
  return wait === 'hearing' ? '原来约好的协调会取消了。' : '原来问您的那件事，不用回答了。';
}
