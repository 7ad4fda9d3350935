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
 * 几家一起办: several studios serve one need. The request keeps its owner, who leads. Each subrequest is a
 * request of its own; it is created, reported and ended after the parent was written. Until that is
 * done the job `subrequests` is due, so a timer finishes what a killed function left.
 */

/**
 * 分办: writes the subrequests into the parent first, each with its future id.
 *
 * @throws Refusal of `requirePossible`; `request/helper-needs-a-name` when the asker is anonymous and
 * a helper would have to phone or visit
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
 * The draft of a subrequest: the same people and place, its own words. The resident's words stay with
 * the lead, so the lead alone decides what others learn of a confidential request.
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

/** The asker owns the subrequests too, whoever split the request. */
export function askerOf({ asker, askerName }: ServiceRequest): PersonDoer {
  return { openid: asker, name: askerName };
}

/** Has it ended: closed or withdrawn? */
export function isOver({ state }: ServiceRequest): boolean {
  return state === 'closed' || state === 'withdrawn';
}

/** 随主结案: ends this subrequest with its parent. A result is closed, everything else is dropped. */
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
 * 一件办好了: tells the parent's owner once that a subrequest is done, and again after it was reopened.
 *
 * @returns null when they were told already, or the parent has ended
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

/** Makes the job due when this change requires that subrequests are created, reported or ended. */
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
