import type { Person } from '../person/person';
import { triedSoFar } from '../request/commands/assignment';
import { type Chosen, placeOf } from '../request/commands/place-of';
import { placePutRight } from '../request/commands/relocate';
import { rankOf } from '../request/model/rank';
import { requirePossible } from '../request/model/rules';
import type { ServiceRequest } from '../request/model/state';
import type { InTurn } from '../routing/queue';
import type { Directory } from '../studio/directory';
import type { StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';
import { requireMayAct } from './acting';
import { relationTo } from './relation';
import type { RequestCommand } from './request-command';

/** Who gives a command, when, and in which directory. */
export interface Around {
  readonly person: Person;
  readonly directory: Directory;
  readonly now: Moment;
}

/** The volunteers whose data has to be read before a command can find a route. */
export interface StaffingWanted {
  /** All studios that could take this need, and requests that have waited longer. */
  readonly for?: InTurn;
  /** Only these studios. */
  readonly studios?: readonly StudioId[];
}

/**
 * 要看谁的人手: none, for most commands. A person who may not give the command, or cannot now, is refused
 * before any volunteer is read.
 *
 * @throws Refusal of policy and rules
 */
export function staffingWanted(
  command: RequestCommand,
  request: ServiceRequest,
  around: Around,
): StaffingWanted {
  requireOpen(command, request, around);
  switch (command.do) {
    case 'decline':
      return isOneOfSeveral(request) ? {} : { for: afterThese(request) };
    case 'transfer':
      return command.studioId ? { studios: [command.studioId] } : {};
    case 'dispatch':
      return { studios: [command.studioId] };
    case 'correct': {
      const { category } = command;
      return { for: { ...request, category, rank: rankOf(category, request.beneficiaries) } };
    }
    case 'relocate':
      return { for: movedTo(command.place, request, around) };
    default:
      return {};
  }
}

/** @throws Refusal when this person may not take this action, or it is not possible now */
export function requireOpen(
  { do: action }: Pick<RequestCommand, 'do'>,
  request: ServiceRequest,
  { person, directory, now }: Around,
): void {
  requireMayAct(action, relationTo(person, request, directory, now), request);
  requirePossible(request, action, now);
}

/** In danger several studios are asked: one that withdraws leaves the others asked. */
export function isOneOfSeveral({ state, asked }: ServiceRequest): boolean {
  return state === 'offered' && asked.length > 1;
}

/** The request as routing sees it after its present owner, behind requests that wait already. */
export function afterThese(request: ServiceRequest): ServiceRequest {
  return { ...request, tried: triedSoFar(request) };
}

/** The request at the corrected place. */
export function movedTo(
  chosen: Chosen | undefined,
  request: ServiceRequest,
  { person, directory }: Around,
): ServiceRequest {
  const own = request.asker === person._id;
  const home = (own && person.home) || request.place;
  const place = placePutRight(request, placeOf(chosen, home, request.forWhom, directory), own);
  return { ...request, place, ancestors: place.ancestors };
}
