import { placeWithParent } from '../request/commands/relocate';
import { isOver } from '../request/commands/subrequests';
import type { ServiceRequest } from '../request/model/state';
import type { StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';
import type { StaffingWanted } from './staffing-wanted';

/** 到点的动作: what the clock does to a request without anybody's command. */
export type ClockMove =
  /** 三机制. `canAskAfter`: is there an office that may make the follow-up call? */
  | { readonly do: 'climb'; readonly canAskAfter: boolean }
  /** 叫号: a volunteer has come free for it. */
  | { readonly do: 'offerFromQueue' }
  /** 交接: the volunteer who had it in hand has left. */
  | { readonly do: 'leaveVolunteer' }
  /** 交接: these studios have paused or have nobody left, and some of them were asked. */
  | { readonly do: 'leaveStudios'; readonly closed: ReadonlySet<StudioId> }
  /** 随主: the request of which this is a part was moved to another place, or is over. */
  | { readonly do: 'followParent'; readonly parent: ServiceRequest };

/**
 * 要看谁的人手: whose staffing has to be read before the clock can make this move. Whoever calls the
 * queue has read the staffing of all who wait, and calls them in their order.
 */
export function staffingWantedByClock(
  move: ClockMove,
  request: ServiceRequest,
  now: Moment,
): StaffingWanted {
  switch (move.do) {
    case 'climb':
      return asksAnew(request, now) ? { for: request, studios: studiosOf(request) } : {};
    case 'offerFromQueue':
      return {};
    // Colleagues of the volunteer who left may have it: the studio has not given it up.
    case 'leaveVolunteer':
      return { for: request };
    case 'leaveStudios':
      return { for: withoutStudios(request, move.closed) };
    case 'followParent': {
      const there = movedWith(move.parent, request, now);
      return there ? { for: there } : {};
    }
    default:
      return move satisfies never;
  }
}

/** Where somebody's time is over another may be asked; a reminder asks nobody new. */
function asksAnew({ state, dueAt }: ServiceRequest, now: Moment): boolean {
  return (state === 'offered' || state === 'accepted') && dueAt !== null && dueAt <= now;
}

/** The owner's studio, and the studios that were asked. */
function studiosOf({ owner, askedStudios }: ServiceRequest): StudioId[] {
  return owner.kind === 'office' ? [] : [owner.studioId, ...askedStudios];
}

/** The request as it looks for a studio once these can't have it. */
export function withoutStudios(
  request: ServiceRequest,
  closed: ReadonlySet<StudioId>,
): ServiceRequest {
  const gone = request.askedStudios.filter((id) => closed.has(id));
  return { ...request, tried: [...request.tried, ...gone] };
}

/** The part at its parent's new place; null if it stays where it is. */
export function movedWith(
  parent: ServiceRequest,
  part: ServiceRequest,
  now: Moment,
): ServiceRequest | null {
  const place = isOver(parent) ? null : placeWithParent(parent, part, now);
  return place && { ...part, place, ancestors: place.ancestors };
}
