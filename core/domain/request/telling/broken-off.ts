import type { RequestEvent, RequestEventType } from '../model/event';

/** What ends a wait before what was waited for has come. A result ends it too. */
const ENDS: ReadonlySet<RequestEventType> = new Set([
  'request.offered',
  'request.queued',
  'request.escalated',
  'request.reopened',
  'request.referred',
  'request.resumed',
  'request.resolved',
  'request.withdrawn',
]);

const WAITS: ReadonlySet<RequestEventType> = new Set([
  'request.paused',
  'request.asked',
  'request.replied',
]);

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
  // By the clock it goes on when the time has come.
  if (!ENDS.has(event.type) || (event.type === 'request.resumed' && event.by === 'clock')) {
    return null;
  }
  const last = before.filter(({ type }) => ENDS.has(type) || WAITS.has(type)).at(-1);
  if (last?.type === 'request.paused') return 'hearing';
  return last?.type === 'request.asked' ? 'answer' : null;
}

/** The same for those who were told to come, or to answer. */
export function sayBrokenOff(wait: 'hearing' | 'answer'): string {
  return wait === 'hearing' ? '原来约好的协调会取消了。' : '原来问您的那件事，不用回答了。';
}
