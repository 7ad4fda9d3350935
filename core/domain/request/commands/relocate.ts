import { Refusal } from '../../base/refusal';
import type { Place } from '../../org/org';
import { withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { Doer, RequestEvent } from '../model/event';
import type { Route } from '../model/route';
import { isPossible, requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { eventsOf } from '../model/timeline';
import { hand } from './hands';

/**
 * 改地点: puts right where it is. Whoever has it keeps it where they come there too; otherwise it goes
 * to the hands of the right place. Parts of it follow.
 *
 * @param route where it goes from there; null when it is in the right hands already
 * @throws Refusal `request/same-place`, `request/too-late-to-relocate` once it is done
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
  const { next, events } = hand({ ...put, assignee: null }, route, by, now);
  // What studios were asked is over with the place; whoever had it in hand hears so by name.
  const left: RequestEvent[] =
    owner.kind === 'studio'
      ? []
      : [{ type: 'request.left', at: now, by, from: [owner], cause: 'relocated', reason: '' }];
  return { next, events: [relocated, ...left, ...events] };
}

/**
 * The right place, as hidden as it has to be. A home that somebody else puts right stays a home, and
 * keeps its door where no other is said, for not everybody may read it; so does a home whose door
 * alone was wrong. Another place is what the asker says that it is.
 */
export function placePutRight({ place }: ServiceRequest, right: Place, own: boolean): Place {
  const { elsewhere, nodeId, detail } = place;
  const spot = elsewhere === 'spot';
  if (own && (spot || right.nodeId !== nodeId)) return right;
  const { elsewhere: _, ...said } = right;
  const door = spot || own ? said.detail : said.detail || detail;
  return { ...said, detail: door, ...(elsewhere && { elsewhere }) };
}

/**
 * 随主改地点: where this part is now that the whole has moved; null where it stays: it is there, it is
 * done, or somebody put its place right themselves.
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
