import type { Person } from '../person/person';
import { approvedSince } from '../person/standing';
import type { ServiceRequest } from '../request/model/state';
import type { StudioId } from '../studio/studio';
import { daysAfter, type Moment } from '../time/moment';

/** 办完以后还看得到几天: for whoever had it, their lead, the office, and neighbours who joined. */
export const READ_DAYS_AFTER_CLOSING = 30;

/** The fields that decide what is left to read of a request that has ended. */
export type ForPast = Pick<ServiceRequest, 'state' | 'submittedAt' | 'closedAt'>;

type Reader = Pick<Person, 'standings'>;

/**
 * 过去的事: withdrawn, or closed for longer than `READ_DAYS_AFTER_CLOSING`. Only the asker still reads
 * its words, pictures and voice; others read kind, place and how it ended.
 */
export function isPast({ state, closedAt }: ForPast, now: Moment): boolean {
  if (state === 'withdrawn') return true;
  if (state !== 'closed' || closedAt === null) return false;
  return daysAfter(closedAt, READ_DAYS_AFTER_CLOSING) < now;
}

/**
 * A colleague knows of what waits to be taken, however old it is, and of what was asked for after their
 * own approval, while it is open. Of what has ended only the assignee, the lead and the office know.
 */
export function mayKnowAsMember(person: Reader, studioId: StudioId, request: ForPast): boolean {
  if (request.state === 'offered') return true;
  return !hasEnded(request) && approvedSince(person, studioId) <= request.submittedAt;
}

/** A lead answers for all open work of the studio, and knows of what ended after their own approval. */
export function mayKnowAsLead(person: Reader, studioId: StudioId, request: ForPast): boolean {
  const { closedAt, submittedAt } = request;
  return !hasEnded(request) || approvedSince(person, studioId) <= (closedAt ?? submittedAt);
}

function hasEnded({ state }: ForPast): boolean {
  return state === 'withdrawn' || state === 'closed';
}
