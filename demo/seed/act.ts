import type { OpenId } from '../../core/domain/base/identity';
import type { Person } from '../../core/domain/person/person';
import { activeStudios } from '../../core/domain/person/standing';
import { decide } from '../../core/domain/policy/decide';
import type { RequestCommand } from '../../core/domain/policy/request-command';
import type { Decision } from '../../core/domain/request/model/decision';
import { DOOR_CODES, doorCodeOf } from '../../core/domain/request/model/door-code';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Moment } from '../../core/domain/time/moment';
import type { StoryStep } from './story';
import { crewsIn, type World } from './world';

/**
 * One step of a story as a decision of the domain, and who took it.
 * @throws Refusal when the rules or the policy refuse it
 */
export function act(
  world: World,
  request: ServiceRequest,
  step: StoryStep,
  at: Moment,
): { decision: Pick<Decision, 'next' | 'events'>; by: OpenId } {
  const person = whoActs(world, request, step);
  const { directory } = world;
  const decision = decide(commandOf(step, at), request, {
    person,
    directory,
    staffing: crewsIn(world),
    now: at,
  });
  return { decision, by: person._id };
}

/** The step as a command of the contract. */
function commandOf(step: StoryStep, at: Moment): RequestCommand {
  switch (step.do) {
    case 'transfer':
      return { do: 'transfer', reason: step.reason, studioId: step.to };
    case 'dispatch':
      return { do: 'dispatch', reason: step.reason, studioId: step.to };
    case 'accept': {
      const minute = Math.floor(Date.parse(at) / 60_000);
      return { do: 'accept', doorCode: doorCodeOf(minute % DOOR_CODES) };
    }
    case 'resolve':
      return {
        ...{ do: 'resolve', words: step.words, minutes: step.minutes, photos: [] },
        // The stories of these kinds have no slips.
        tookNothing: true,
      };
    default:
      return step;
  }
}

/** Who takes a step: the owner of the request, the asker, or the secretary of the place. */
function whoActs({ people }: World, request: ServiceRequest, step: StoryStep): Person {
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
  return activeStudios(person).includes(owner.studioId);
}

function isSecretary(person: Person, { ancestors }: ServiceRequest): boolean {
  return person.roles.some(({ role, node }) => role === 'secretary' && ancestors.includes(node));
}

function must(person: Person | undefined): Person {
  if (!person) throw new Error('nobody can take a step of the story');
  return person;
}
