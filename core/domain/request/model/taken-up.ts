import { categoryOf } from '../../category/category';
import type { Moment } from '../../time/moment';
import { spanAfter } from '../../time/working-time';
import type { RequestEventType } from './event';
import { answeredInTime } from './rules';
import type { ServiceRequest } from './state';

/** Events with which an office gets it. */
const TO_OFFICE: ReadonlySet<RequestEventType> = new Set([
  'request.escalated',
  'request.queued',
  'request.reopened',
]);

/** With these an office says something to the resident, and keeps it. */
const FIRST_WORDS: ReadonlySet<RequestEventType> = new Set([
  'request.recorded',
  'request.asked',
  'request.paused',
]);

/**
 * 书记接手了: the office that answers matters of this kind itself has said its first word since it has
 * it. From then on it is work in hand, with the time for resolving; before, it has the time for
 * accepting, as a studio has.
 */
export function isTakenUp({ state, category, timeline }: ServiceRequest): boolean {
  if (state !== 'submitted' || categoryOf(category).answeredBy !== 'office') return false;
  const last = [...timeline]
    .reverse()
    .find(({ type }) => TO_OFFICE.has(type) || FIRST_WORDS.has(type));
  return last !== undefined && FIRST_WORDS.has(last.type);
}

/** 接手: what the first word of the office changes that answers by itself; nothing of anybody else's. */
export function takeUp<Request extends ServiceRequest>(request: Request, now: Moment): Request {
  const { answeredBy, resolveWithin } = categoryOf(request.category);
  if (request.state !== 'submitted' || answeredBy !== 'office' || isTakenUp(request)) {
    return request;
  }
  return {
    ...request,
    step: 'asked',
    answeredInTime: answeredInTime(request, now),
    overdue: false,
    dueAt: spanAfter(now, resolveWithin),
  };
}
