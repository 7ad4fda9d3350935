import { Refusal } from '../../base/refusal';
import type { Place } from '../../org/org';
import { withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { Doer, RequestEvent } from '../model/event';
import type { Route } from '../model/route';
import { isPossible, requireNothingInHand, requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { eventsOf } from '../model/timeline';
import { assign } from './assignment';

/**
 * 改地点: corrects the place. The owner keeps the request if they serve the new place; otherwise it
 * follows `route`. Its parts move with it.
 *
 * @param route the new route; null when the owner serves the new place too
 * @throws Refusal `request/same-place`, `request/too-late-to-relocate` once it is done,
 * `slip/give-back-first`
 */
export function relocate(
  request: ServiceRequest,
  place: Place,
  route: Route | null,
  by: Doer,
  now: Moment,
): Decision {
  requirePossible(request, 'relocate', now);
  if (isSame(place, request.place)) throw new Refusal('request/same-place');
  const { subrequests: parts, owner } = request;
  const { nodeId, ancestors } = request.place;
  const put = {
    ...request,
    place,
    ancestors: place.ancestors,
    due: parts.length > 0 ? withDue(request.due, 'subrequests', now) : request.due,
  };
  const relocated: RequestEvent = {
    type: 'request.relocated',
    at: now,
    by,
    from: { nodeId, ancestors },
  };
  if (!route) return { next: put, events: [relocated] };
  requireNothingInHand(request, by);
  const { next, events } = assign({ ...put, assignee: null }, route, by, now);
  // An offer to a studio lapses without a notice; a volunteer or office that had the request is
  // notified.
  const left: RequestEvent[] =
    owner.kind === 'studio'
      ? []
      : [{ type: 'request.left', at: now, by, from: [owner], cause: 'relocated', reason: '' }];
  return { next, events: [relocated, ...left, ...events] };
}

/**
 * The corrected place, as private as it has to be. A home stays a home when somebody else corrects it, or
 * when only the flat number changes. Somebody else may not be allowed to read the flat number, so an
 * empty one keeps what is stored. Only the asker can turn a home into another kind of place.
 */
export function placePutRight({ place }: ServiceRequest, right: Place, own: boolean): Place {
  const { elsewhere, nodeId, detail } = place;
  const spot = elsewhere === 'spot';
  if (own && (spot || right.nodeId !== nodeId)) return right;
  const { elsewhere: _, ...said } = right;
  const unit = spot || own ? said.detail : said.detail || detail;
  return { ...said, detail: unit, ...(elsewhere && { elsewhere }) };
}

/**
 * 随主改地点: the part's new place after its parent moved; null if it stays: it is there already, it is
 * done, or somebody corrected its own place.
 */
export function placeWithParent(
  parent: ServiceRequest,
  part: ServiceRequest,
  now: Moment,
): Place | null {
  const moves = eventsOf(part.timeline, 'request.relocated');
  if (moves.some(({ by }) => by !== 'clock')) return null;
  if (isSame(parent.place, part.place) || !isPossible(part, 'relocate', now)) return null;
  return parent.place;
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.nodeId === other.nodeId &&
    one.detail === other.detail &&
    one.point?.lat === other.point?.lat &&
    one.point?.lng === other.point?.lng
  );
}
