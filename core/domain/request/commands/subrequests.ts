import { Refusal } from '../../base/refusal';
import { categoryOf } from '../../category/category';
import { dueFor, withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { Draft } from '../model/draft';
import { NOTHING_SPECIAL } from '../model/draft';
import type { PersonDoer, RequestEvent } from '../model/event';
import { traitsOf } from '../model/event-traits';
import { requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import type { SplitOutput, Subrequest } from '../model/subrequest';
import { eventsOf } from '../model/timeline';
import { NOTHING_LEFT, settle } from './outcome';

/**
 * 几家一起办: one need that several studios serve. The request keeps its hands and is in the lead;
 * each part is a request of its own, made, reported and ended after the request was written. Until
 * that is done `subrequests` is due, and a timer does what a killed function left.
 */

/**
 * 分办: the subrequests are written into the request first, each with its future id.
 *
 * @throws Refusal what `requirePossible` says, `request/helper-needs-a-name` where nobody said who
 * they are and somebody would have to ring or come
 */
export function split(
  request: ServiceRequest,
  wanted: readonly Omit<Subrequest, 'id'>[],
  by: PersonDoer,
  now: Moment,
): Decision<ServiceRequest, SplitOutput> {
  requirePossible(request, 'split', now);
  const needsName = wanted.some(({ category }) => !categoryOf(category).mayBeNameless);
  if (request.nameless === 'altogether' && needsName) {
    throw new Refusal('request/helper-needs-a-name');
  }
  const known = request.subrequests.length;
  const parts = wanted.map((part, index) => ({ ...part, id: `${request._id}p${known + index}` }));
  return {
    next: {
      ...request,
      subrequests: [...request.subrequests, ...parts],
      due: withDue(request.due, 'subrequests', now),
    },
    events: [{ type: 'request.parted', at: now, by, parts }],
    output: { parts: parts.map(({ id }) => id) },
  };
}

/**
 * The words of a subrequest: the same people and place, its own description. The resident's words
 * stay with the lead, so a confidential request is told no further than its lead tells it.
 */
export function draftOfPart(parent: ServiceRequest, { category, what }: Subrequest): Draft {
  const { place, forWhom, concerned, atHome, beneficiaries, avoid, counted, owner } = parent;
  return {
    ...NOTHING_SPECIAL,
    ...{ category, what, place, forWhom, concerned, atHome, beneficiaries, avoid, counted },
    nameless: parent.nameless,
    photos: [],
    parent: { id: parent._id, openid: owner.kind === 'volunteer' ? owner.openid : null },
  };
}

/** Whose request the subrequests are: the asker's, whoever divided it. */
export function askerOf({ asker, askerName }: ServiceRequest): PersonDoer {
  return { openid: asker, name: askerName };
}

/** Is it over: closed, or taken back? */
export function isOver({ state }: ServiceRequest): boolean {
  return state === 'closed' || state === 'withdrawn';
}

/** 随主结案: the whole is over, and so is this part. A result is closed, everything else dropped. */
export function endWithParent(part: ServiceRequest, now: Moment): Decision | null {
  if (isOver(part)) return null;
  if (part.state === 'resolved') return settle(part, 'clock', now);
  const { owner } = part;
  return {
    next: { ...part, ...NOTHING_LEFT, state: 'withdrawn', owner },
    events: [{ type: 'request.withdrawn', at: now, by: 'clock', reason: '' }],
  };
}

/**
 * 一件办好了: the owner of the whole is told once that a part is done, also when it is reopened and done
 * again.
 *
 * @returns null when they know already, or the whole is over
 */
export function reportPart(
  parent: ServiceRequest,
  part: Pick<ServiceRequest, '_id' | 'category'>,
  now: Moment,
): Decision | null {
  const told = eventsOf(parent.timeline, 'request.partClosed').some(
    (event) => event.part === part._id,
  );
  if (told || isOver(parent)) return null;
  const { _id, category } = part;
  return {
    next: parent,
    events: [{ type: 'request.partClosed', at: now, by: 'clock', category, part: _id }],
  };
}

/** Sets the due time when subrequests have to be made, reported or ended after this change. */
export function partsDue(
  next: ServiceRequest,
  events: readonly RequestEvent[],
  now: Moment,
): Moment | null {
  const ended = next.subrequests.length > 0 && isOver(next);
  const done = next.parent !== null && events.some(({ type }) => type === 'request.resolved');
  const justNow = events.some((event) => traitsOf(event).over);
  return done || (ended && justNow) ? now : dueFor(next, 'subrequests');
}
