import type { CommandOutput } from '../base/command';
import { Refusal } from '../base/refusal';
import type { CategoryCode } from '../category/category';
import { activeStudio, type Person } from '../person/person';
import { correct } from '../request/commands/correct';
import { followUp } from '../request/commands/follow-up';
import { accept, decline, dispatch, transfer, triedSoFar } from '../request/commands/hands';
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
import { split } from '../request/commands/subrequests';
import { withdrawStudio } from '../request/commands/withdraw-studio';
import type { Decision } from '../request/model/decision';
import type { VolunteerOwner } from '../request/model/owner';
import { rankOf } from '../request/model/rank';
import { type RequestAction, requirePossible } from '../request/model/rules';
import type { ServiceRequest } from '../request/model/state';
import type { Subrequest } from '../request/model/subrequest';
import type { InTurn } from '../routing/queue';
import { officeFor, reroute, route, toOffice, toOtherOffice, toStudio } from '../routing/routing';
import type { Staffing } from '../routing/staffing';
import type { Directory } from '../studio/directory';
import type { StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';
import { officeOfDoer, requireMayAct, standing } from './policy';

/** What each action says beside which request it is about. */
interface Inputs {
  readonly accept: object;
  readonly decline: { readonly reason: string };
  /** Without a studio: to the secretary. */
  readonly transfer: { readonly studioId?: StudioId | undefined; readonly reason: string };
  readonly record: { readonly note: string };
  readonly resolve: {
    readonly words: string;
    readonly minutes: number;
    readonly photos: readonly string[];
  };
  readonly confirm: object;
  readonly rate: { readonly stars: number; readonly words: string };
  readonly reopen: { readonly reason: string };
  readonly refer: {
    readonly to: string;
    readonly note: string;
    readonly about?: string | undefined;
  };
  readonly dispatch: { readonly studioId: StudioId; readonly reason: string };
  readonly withdraw: { readonly reason: string };
  readonly ask: { readonly question: string };
  readonly answer: { readonly words: string };
  readonly hearing: { readonly at: Moment; readonly words: string };
  readonly resume: object;
  readonly correct: { readonly category: CategoryCode };
  readonly leave: object;
  readonly split: { readonly parts: readonly Omit<Subrequest, 'id'>[] };
  readonly followUp: { readonly well: boolean; readonly words: string };
}

/** 指令: one action with what it says. */
export type RequestCommand = {
  [Action in RequestAction]: { readonly do: Action } & Inputs[Action];
}[RequestAction];

/** What a decision rests on beside the request. */
export interface World {
  readonly person: Person;
  readonly directory: Directory;
  /** Who is there, for at least what `handsWanted` names. */
  readonly staffing: Staffing;
  readonly now: Moment;
}

/** Whose hands have to be looked at before a command can find its route. */
export interface HandsWanted {
  /** All that could take this, behind those whose turn it is before. */
  readonly for?: InTurn;
  /** Just these. */
  readonly studios?: readonly StudioId[];
}

/** 要看谁的人手: nobody's, for most commands. */
export function handsWanted(command: RequestCommand, request: ServiceRequest): HandsWanted {
  switch (command.do) {
    case 'decline':
      return stepsBack(request) ? {} : { for: afterThese(request) };
    case 'transfer':
      return command.studioId ? { studios: [command.studioId] } : {};
    case 'dispatch':
      return { studios: [command.studioId] };
    case 'correct': {
      const { category } = command;
      return { for: { ...request, category, rank: rankOf(category, request.beneficiaries) } };
    }
    default:
      return {};
  }
}

/**
 * 决定: what becomes of a request when this person gives this command: may they, where does it go, and
 * what does it say then. The same for a cloud function, the demonstration's seed and a simulation.
 *
 * @throws Refusal what policy, the rules and the routing say
 */
export function decide(
  command: RequestCommand,
  request: ServiceRequest,
  world: World,
): Decision<ServiceRequest, CommandOutput | undefined> {
  const { person, directory, staffing, now } = world;
  requireMayAct(command.do, standing(person, request, directory), request);
  const by = { openid: person._id, name: person.name };
  switch (command.do) {
    case 'accept':
      return accept(request, asOwner(request, person, now), now);
    case 'decline':
      return declined(request, command.reason, world);
    case 'transfer': {
      const to = command.studioId
        ? toStudio(request, command.studioId, directory, staffing, ['handed-over'], now)
        : toOffice(request, directory, ['handed-over'], now);
      return transfer(request, command.reason, to, by, now);
    }
    case 'record':
      return record(request, command.note, by, now);
    case 'resolve': {
      const { words, minutes, photos } = command;
      const office = officeOfDoer(person, request, directory);
      return resolve(request, { words, minutes, photos }, by, now, office);
    }
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
      const to = reroute(request, command.category, directory, staffing, now);
      return correct(request, command.category, to, by, now);
    }
    case 'leave':
      return leave(request, by.openid, now);
    case 'split':
      return split(request, command.parts, by, now);
    case 'followUp': {
      const office = toOtherOffice(request, directory, now);
      return followUp(request, { well: command.well, words: command.words }, office, by, now);
    }
    default:
      return command satisfies never;
  }
}

/** What others will read of a command, where neighbours read the request: it is checked first. */
export function wordsOthersRead(command: RequestCommand): string | null {
  switch (command.do) {
    // Neighbours who joined read it, and everybody around reads the answer to a suggestion.
    case 'resolve':
    // Where they meet and what about.
    case 'hearing':
      return command.words;
    // Where it goes; what is said along with it is not told.
    case 'refer':
      return command.to;
    // What each part is for.
    case 'split':
      return command.parts.map(({ what }) => what).join('\n');
    default:
      return null;
  }
}

/** In danger several are asked: one that can't leaves the others asked. */
function stepsBack({ state, asked }: ServiceRequest): boolean {
  return state === 'offered' && asked.length > 1;
}

function afterThese(request: ServiceRequest): InTurn {
  return { ...request, tried: triedSoFar(request) };
}

function declined(request: ServiceRequest, reason: string, world: World): Decision {
  const { person, directory, staffing, now } = world;
  const by = { openid: person._id, name: person.name };
  const studio = activeStudio(person);
  if (request.state === 'offered' && stepsBack(request) && studio !== null) {
    const onward = toOffice(request, directory, ['all-tried'], now);
    return withdrawStudio(request, [studio], onward, { cause: 'declined', reason }, by, now);
  }
  return decline(request, reason, route(afterThese(request), directory, staffing, now), by, now);
}

function asOwner(request: ServiceRequest, person: Person, now: Moment): VolunteerOwner {
  // Policy let only members of the asked studios through: this is the one of them that is theirs.
  const own = request.asked.find(({ studioId }) => studioId === activeStudio(person));
  if (!own) {
    requirePossible(request, 'accept', now);
    throw new Refusal('request/not-waiting');
  }
  return { kind: 'volunteer', openid: person._id, name: person.name, studioId: own.studioId };
}
