import type { OpenId } from '../../core/domain/base/identity';
import { activeStudio, holdsRoleOver, type Person } from '../../core/domain/person/person';
import { requireMayAct, standing } from '../../core/domain/policy/policy';
import { accept, decline, dispatch, transfer } from '../../core/domain/request/commands/hands';
import {
  confirm,
  rate,
  record,
  refer,
  reopen,
  resolve,
  withdraw,
} from '../../core/domain/request/commands/outcome';
import type { Decision } from '../../core/domain/request/model/decision';
import type { Owner, VolunteerOwner } from '../../core/domain/request/model/owner';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { route, toOffice, toStudio } from '../../core/domain/routing/routing';
import type { Moment } from '../../core/domain/time/moment';
import type { Step } from './story';
import { crewsIn, type World } from './world';

/**
 * One step of a story as a decision of the domain, and by whom it was taken.
 *
 * @throws Refusal when the rules or the policy say no
 */
export function decide(
  world: World,
  request: ServiceRequest,
  step: Step,
  at: Moment,
): { decision: Decision; by: OpenId } {
  const person = whoActs(world, request, step);
  requireMayAct(step.do, standing(person, request, world.directory), request);
  return { decision: decisionOf(world, request, step, person, at), by: person._id };
}

function decisionOf(
  world: World,
  request: ServiceRequest,
  step: Step,
  person: Person,
  at: Moment,
): Decision {
  const { directory } = world;
  const by = { openid: person._id, name: person.name };
  switch (step.do) {
    case 'accept':
      return accept(request, asVolunteer(request.owner, person), at);
    case 'decline': {
      const tried = [...request.tried, studioIdOf(request.owner)];
      const next = route({ ...request, tried }, directory, crewsIn(world), at);
      return decline(request, step.reason, next, by, at);
    }
    case 'transfer': {
      const to = step.to
        ? toStudio(request, step.to, directory, crewsIn(world), ['handed-over'], at)
        : toOffice(request, directory, ['handed-over'], at);
      return transfer(request, step.reason, to, by, at);
    }
    case 'record':
      return record(request, step.note, by, at);
    case 'resolve':
      return resolve(request, { words: step.words, minutes: step.minutes, photos: [] }, by, at);
    case 'confirm':
      return confirm(request, by, at);
    case 'rate':
      return rate(request, { stars: step.stars, words: step.words }, by, at);
    case 'reopen':
      return reopen(request, step.reason, toOffice(request, directory, ['reopened'], at), by, at);
    case 'refer': {
      const office = directory.officeOf(request.ancestors, 'secretary');
      return refer(request, { to: step.to, note: step.note }, office, by, at);
    }
    case 'dispatch': {
      const to = toStudio(request, step.to, directory, crewsIn(world), ['chosen-by-hand'], at);
      return dispatch(request, to, step.reason, by, at);
    }
    case 'withdraw':
      return withdraw(request, step.reason, by, at);
    default:
      return step satisfies never;
  }
}

/** Who takes a step: whoever the request is with, the asker, or the secretary of the place. */
function whoActs({ people }: World, request: ServiceRequest, step: Step): Person {
  const everybody = [...people.values()];
  switch (step.do) {
    case 'accept':
    case 'decline':
      return must(
        everybody.find((one) =>
          step.do === 'accept' && step.by ? one._id === step.by : isMember(one, request),
        ),
      );
    case 'transfer':
    case 'record':
    case 'resolve': {
      const { owner } = request;
      return owner.kind === 'volunteer'
        ? must(people.get(owner.openid))
        : must(everybody.find((one) => isSecretary(one, request)));
    }
    case 'confirm':
    case 'rate':
    case 'reopen':
    case 'withdraw':
      return must(people.get(request.asker));
    case 'refer':
    case 'dispatch':
      return must(everybody.find((one) => isSecretary(one, request)));
    default:
      return step satisfies never;
  }
}

function isMember(person: Person, { owner, asker }: ServiceRequest): boolean {
  if (owner.kind !== 'studio' || person._id === asker) return false;
  return activeStudio(person) === owner.studioId;
}

function isSecretary(person: Person, { ancestors }: ServiceRequest): boolean {
  return holdsRoleOver(person, ancestors, 'secretary');
}

function asVolunteer(owner: Owner, { _id, name }: Person): VolunteerOwner {
  const studioId = studioIdOf(owner);
  return { kind: 'volunteer', openid: _id, name, studioId };
}

function studioIdOf(owner: Owner): string {
  if (owner.kind === 'office') throw new Error('a story acts for a studio where an office has it');
  return owner.studioId;
}

function must(person: Person | undefined): Person {
  if (!person) throw new Error('a story has a step that nobody can take');
  return person;
}
