import { Refusal } from '../../base/refusal';
import type { Place } from '../../org/org';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { PersonDoer, RequestEvent } from '../model/event';
import type { Route } from '../model/route';
import { requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { hand } from './hands';
import { leftByVolunteer } from './left-by-volunteer';

/**
 * 改地点: puts right where it is. Whoever has it keeps it where they come there too, and is told;
 * otherwise it goes to the hands of the right place.
 *
 * @param route where it goes from there; null when it is in the right hands already
 * @throws Refusal `request/same-place`, `request/too-late-to-relocate` once it is done
 */
export function relocate(
  request: ServiceRequest,
  place: Place,
  route: Route | null,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'relocate', now);
  if (isSame(place, request.place)) throw new Refusal('request/same-place');
  const put = { ...request, place, ancestors: place.ancestors };
  const { nodeId: from } = request.place;
  const relocated: RequestEvent = {
    type: 'request.relocated',
    at: now,
    by,
    from,
    to: place.nodeId,
  };
  if (!route) return { next: put, events: [relocated] };
  const { next, events } = hand({ ...put, assignee: null }, route, by, now);
  return { next, events: [relocated, ...leftByVolunteer(request, by, now), ...events] };
}

/**
 * The place as somebody other than the asker puts it right: what was a home stays one, and as hidden.
 */
export function placeKeptAs({ place }: ServiceRequest, right: Place): Place {
  const { elsewhere: _, ...said } = right;
  return place.elsewhere === undefined ? said : { ...said, elsewhere: place.elsewhere };
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.nodeId === other.nodeId &&
    one.detail === other.detail &&
    one.point?.lat === other.point?.lat &&
    one.point?.lng === other.point?.lng
  );
}
