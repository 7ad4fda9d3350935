import type { CommandOutput } from '../base/command';
import { Refusal } from '../base/refusal';
import { REPEATED_DANGER } from '../category/danger';
import type { Person } from '../person/person';
import { activeStudios } from '../person/standing';
import { add } from '../request/commands/add';
import { accept, decline, dispatch, transfer } from '../request/commands/assignment';
import { correct } from '../request/commands/correct';
import { followUp } from '../request/commands/follow-up';
import { leave } from '../request/commands/join';
import {
  confirm,
  rate,
  record,
  refer,
  reopen,
  resolve,
  withdraw,
} from '../request/commands/outcome';
import { answer, ask, resume, setHearing } from '../request/commands/pause';
import { relocate } from '../request/commands/relocate';
import { agree, contest, entrust, giveBack, settleSlip } from '../request/commands/slip';
import { split } from '../request/commands/subrequests';
import { urge } from '../request/commands/urge';
import { withdrawStudio } from '../request/commands/withdraw-studio';
import type { Decision } from '../request/model/decision';
import type { Owner, VolunteerOwner } from '../request/model/owner';
import type { Route } from '../request/model/route';
import type { ServiceRequest } from '../request/model/state';
import {
  officeFor,
  reroute,
  rerouteTo,
  route,
  toOffice,
  toOtherOffice,
  toStudio,
} from '../routing/routing';
import type { Staffing } from '../routing/staffing';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';
import { officeOfDoer } from './acting';
import type { RequestCommand } from './request-command';
import { type Around, afterThese, isOneOfSeveral, movedTo, requireOpen } from './staffing-wanted';

/** The facts that a decision needs besides the request. */
export interface World extends Around {
  /** The staffing of at least the studios named by `staffingWanted`. */
  readonly staffing: Staffing;
}

/**
 * 决定: the result of this person's command on a request: whether they may, where the request goes and
 * what is told. A cloud function, the demonstration's seed and a simulation all use it.
 *
 * @throws Refusal of policy, rules and routing
 */
export function decide(
  command: RequestCommand,
  request: ServiceRequest,
  world: World,
): Decision<ServiceRequest, CommandOutput | undefined> {
  const { person, directory, staffing, now } = world;
  requireOpen(command, request, world);
  const by = { openid: person._id, name: person.name };
  switch (command.do) {
    case 'accept':
      return accept(request, asOwner(request, person), now, command.arrival, command.doorCode);
    case 'decline':
      return declined(request, command.reason, world);
    case 'transfer': {
      const to = command.studioId
        ? toStudio(request, command.studioId, directory, staffing, ['handed-over'], now)
        : toOffice(request, directory, ['handed-over'], now);
      return transfer(request, command.reason, to, by, now);
    }
    case 'record':
      return record(request, command.note, by, now, command.told);
    case 'resolve': {
      const { words, minutes, photos, tookNothing } = command;
      const office = officeOfDoer(person, request, directory, now);
      return resolve(request, { words, minutes, photos, tookNothing }, by, now, office);
    }
    case 'add':
      return add(request, { words: command.words, photos: command.photos }, by, now);
    case 'confirm':
      return confirm(request, by, now);
    case 'rate':
      return rate(request, { stars: command.stars, words: command.words }, by, now);
    case 'reopen': {
      const office = toOtherOffice(request, directory, now);
      return reopen(request, command.reason, office, by, now);
    }
    case 'refer': {
      const { to, note, about } = command;
      return refer(
        request,
        { to, note, about },
        officeFor('secretary', request, directory),
        by,
        now,
      );
    }
    case 'dispatch': {
      const { studioId, reason } = command;
      const to = toStudio(request, studioId, directory, staffing, ['chosen-by-hand'], now);
      return dispatch(request, to, reason, by, now);
    }
    case 'urge':
      return urge(request, by, now);
    case 'withdraw':
      return withdraw(request, command.reason, by, now);
    case 'ask':
      return ask(request, command.question, by, now);
    case 'answer':
      return answer(request, command.words, by, now);
    case 'hearing':
      return setHearing(request, { at: command.at, words: command.words }, by, now);
    case 'resume':
      return resume(request, by, now);
    case 'correct': {
      const { category, repeated = false } = command;
      const to = reroute(request, category, directory, staffing, now);
      const way = repeated ? atOfficeFirst({ ...request, category }, to, directory, now) : to;
      return correct(request, category, way, by, now);
    }
    case 'relocate': {
      const moved = movedTo(command.place, request, world);
      const rerouted = rerouteTo(moved, directory, staffing, now);
      const to = command.repeated ? atOfficeFirst(moved, rerouted, directory, now) : rerouted;
      requireSomebodyThere(to?.owner ?? request.owner, request, directory);
      return relocate(request, moved.place, to, by, now);
    }
    case 'leave':
      return leave(request, by.openid, now);
    case 'split':
      return split(request, command.parts, by, now);
    case 'entrust': {
      const { items, mandates, letter } = command;
      return entrust(request, { items, mandates, letter }, by, now);
    }
    case 'giveBack': {
      const { slip, words, spent, change, receipts } = command;
      return giveBack(request, slip, { words, spent, change, receipts }, by, now);
    }
    case 'agree':
      return agree(request, command.slip, by, now);
    case 'contest':
      return contest(request, command.slip, command.words, by, now);
    case 'settleSlip':
      return settleSlip(request, command.slip, command.words, by, now);
    case 'followUp': {
      const office = toOtherOffice(request, directory, now);
      return followUp(request, { well: command.well, words: command.words }, office, by, now);
    }
    default:
      return command satisfies never;
  }
}

/**
 * 一再报的: what would be offered to volunteers anew goes to the office first, which passes it on; see
 * `decideRepeated`. Where nothing is offered anew, or no office is held, nothing changes.
 */
function atOfficeFirst(
  request: ServiceRequest,
  to: Route | null,
  directory: Directory,
  now: Moment,
): Route | null {
  if (to === null || to.owner.kind === 'office') return to;
  const way = toOffice(request, directory, [REPEATED_DANGER], now);
  return directory.isHeld(way.owner) ? way : to;
}

/** A request with an owner must not move to a vacant office; one without may stay where it belongs. */
function requireSomebodyThere(to: Owner, { owner }: ServiceRequest, directory: Directory): void {
  const nobody = (one: Owner) => one.kind === 'office' && !directory.isHeld(one);
  if (nobody(to) && !nobody(owner)) throw new Refusal('place/nobody-yet');
}

function declined(request: ServiceRequest, reason: string, world: World): Decision {
  const { person, directory, staffing, now } = world;
  const by = { openid: person._id, name: person.name };
  const active = activeStudios(person);
  const studios = request.askedStudios.filter((id) => active.includes(id));
  if (request.state === 'offered' && isOneOfSeveral(request) && studios.length > 0) {
    const onward = toOffice(request, directory, ['all-tried'], now);
    return withdrawStudio(request, studios, onward, { cause: 'declined', reason }, by, now);
  }
  return decline(request, reason, route(afterThese(request), directory, staffing, now), by, now);
}

function asOwner(request: ServiceRequest, person: Person): VolunteerOwner {
  // The policy admits only members of the asked studios. If the person serves several of them, it is
  // the best one, which was asked first.
  const active = activeStudios(person);
  const own = request.asked.find(({ studioId }) => active.includes(studioId));
  if (!own) throw new Refusal('request/not-waiting');
  return { kind: 'volunteer', openid: person._id, name: person.name, studioId: own.studioId };
}
