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
  /** 叫号: a volunteer has become free for it. */
  | { readonly do: 'offerFromQueue' }
  /** 交接: the assignee has left. */
  | { readonly do: 'leaveVolunteer' }
  /**
   * 交接: these studios have paused or have no volunteer left, or do not serve the place where its node
   * lies now (`relocated`), and some of them were asked.
   */
  | {
      readonly do: 'leaveStudios';
      readonly closed: ReadonlySet<StudioId>;
      readonly cause?: 'relocated';
    }
  /** 随主: the parent of this subrequest was moved to another place, or has ended. */
  | { readonly do: 'followParent'; readonly parent: ServiceRequest };

/**
 * 要看谁的人手: whose staffing has to be read before the clock can make this move. The caller of the queue
 * reads the staffing for all waiting requests and offers them in order.
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
    // Colleagues of the volunteer who left may be asked: the studio has not declined it.
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

/** An expired deadline may lead to another studio, so staffing is needed; a reminder needs none. */
function asksAnew({ state, dueAt }: ServiceRequest, now: Moment): boolean {
  return (state === 'offered' || state === 'accepted') && dueAt !== null && dueAt <= now;
}

/** The owner's studio and the asked studios. */
function studiosOf({ owner, askedStudios }: ServiceRequest): StudioId[] {
  return owner.kind === 'office' ? [] : [owner.studioId, ...askedStudios];
}

/** The request as routing sees it once these studios are excluded. */
export function withoutStudios(
  request: ServiceRequest,
  closed: ReadonlySet<StudioId>,
): ServiceRequest {
  const gone = request.askedStudios.filter((id) => closed.has(id));
  return { ...request, tried: [...request.tried, ...gone] };
}

/** The subrequest at its parent's new place; null if the place is the same. */
export function movedWith(
  parent: ServiceRequest,
  part: ServiceRequest,
  now: Moment,
): ServiceRequest | null {
  const place = isOver(parent) ? null : placeWithParent(parent, part, now);
  return place && { ...part, place, ancestors: place.ancestors };
}
