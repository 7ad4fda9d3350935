import { climb } from '../escalation/ladder';
import { offer } from '../request/commands/assignment';
import { askDirectly } from '../request/commands/follow-up';
import { relocate } from '../request/commands/relocate';
import { endWithParent, isOver } from '../request/commands/subrequests';
import { withdrawStudio } from '../request/commands/withdraw-studio';
import type { Decision } from '../request/model/decision';
import type { ServiceRequest } from '../request/model/state';
import { type Queued, staffingInTurn } from '../routing/queue';
import { rerouteTo, route } from '../routing/routing';
import type { Staffing } from '../routing/staffing';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';
import { type ClockMove, movedWith, staffingWantedByClock, withoutStudios } from './clock-move';

/** The facts that a decision of the clock needs besides the request. */
export interface ClockWorld {
  readonly directory: Directory;
  /** The staffing of at least the studios named by `staffingWantedByClock`. */
  readonly staffing: Staffing;
  /** Requests that wait for the same volunteers; earlier ones go first. */
  readonly waiting: readonly Queued[];
  readonly now: Moment;
}

/**
 * 时钟的决定: the result of a move of the clock: the new owner of a request and its notices. The timer, the
 * demonstration's seed and the benches use it; `decide` is its counterpart for people.
 * @returns null when there is nothing to do
 */
export function decideByClock(
  move: ClockMove,
  request: ServiceRequest,
  world: ClockWorld,
): Decision | null {
  const { directory, now } = world;
  const wanted = staffingWantedByClock(move, request, now).for;
  const staffing = wanted
    ? staffingInTurn(wanted, world.waiting, directory, world.staffing, now)
    : world.staffing;
  switch (move.do) {
    case 'climb': {
      const climbed = climb(request, directory, staffing, now);
      const asksAfter = climbed?.events.some(({ type }) => type === 'request.followUpDue');
      return asksAfter && !move.canAskAfter ? askDirectly(request, now) : climbed;
    }
    case 'offerFromQueue':
      return offeredFromQueue(request, directory, staffing, now);
    case 'leaveVolunteer': {
      const next = route(request, directory, staffing.without(request), now);
      return offer(request, next, 'volunteer-left', '', 'clock', now);
    }
    case 'leaveStudios':
      return withoutClosed(request, move, directory, staffing, now);
    case 'followParent':
      return followed(request, move.parent, directory, staffing, now);
    default:
      return move satisfies never;
  }
}

/**
 * Counts this decision's offer for each asked studio, so that a run over many requests overfills none.
 */
export function countOffers({ next, events }: Decision, staffing: Staffing): void {
  if (!events.some(({ type }) => type === 'request.offered')) return;
  for (const id of next.askedStudios) staffing.offer(id);
}

function offeredFromQueue(
  request: ServiceRequest,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Decision | null {
  const found = route(request, directory, staffing, now);
  if (found.owner.kind === 'office') return null;
  const chosen = { ...found, reasons: ['came-free', ...found.reasons] as const };
  return offer(request, chosen, 'dispatched', '', 'clock', now);
}

function withoutClosed(
  request: ServiceRequest,
  { closed, cause }: Extract<ClockMove, { do: 'leaveStudios' }>,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Decision | null {
  const gone = request.askedStudios.filter((id) => closed.has(id));
  if (gone.length === 0 || request.state !== 'offered') return null;
  const onward = route(withoutStudios(request, closed), directory, staffing, now);
  const left = { cause: cause ?? 'studio-closed', reason: '' } as const;
  return withdrawStudio(request, gone, onward, left, 'clock', now);
}

function followed(
  part: ServiceRequest,
  parent: ServiceRequest,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Decision | null {
  if (isOver(parent)) return endWithParent(part, now);
  const there = movedWith(parent, part, now);
  if (!there) return null;
  return relocate(part, there.place, rerouteTo(there, directory, staffing, now), 'clock', now);
}
