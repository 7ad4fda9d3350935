import { categoryOf } from '../../category/category';
import type { RequestEventType } from './event';
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
 * 书记接手了: the office that answers this category itself has given its first response since it got the
 * request. From then on it has the time for resolving; before, it has the time for accepting, as a
 * studio has.
 */
export function hasOfficeResponded({ state, category, timeline }: ServiceRequest): boolean {
  if (state !== 'submitted' || categoryOf(category).answeredBy !== 'office') return false;
  const last = [...timeline]
    .reverse()
    .find(({ type }) => TO_OFFICE.has(type) || FIRST_WORDS.has(type));
  return last !== undefined && FIRST_WORDS.has(last.type);
}
