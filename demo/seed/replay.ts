import type { OpenId } from '../../core/domain/base/identity';
import type { Person } from '../../core/domain/person/person';
import { decideByClock } from '../../core/domain/policy/decide-by-clock';
import { decideNew } from '../../core/domain/policy/decide-new';
import { canAskAfter } from '../../core/domain/policy/relation';
import { conclude } from '../../core/domain/request/commands/conclude';
import type { Decision } from '../../core/domain/request/model/decision';
import { NOTHING_SPECIAL } from '../../core/domain/request/model/draft';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import { dueFor } from '../../core/domain/time/due';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { act } from './act';
import type { Story, StoryStep } from './story';
import { crewsIn, type World } from './world';

interface Happening {
  readonly at: Moment;
  readonly story: Story;
  /** Absent: the request is submitted. */
  readonly step?: StoryStep;
  readonly commandId: string;
}

/**
 * Replays the stories in the order in which they happened, up to `now`, with the domain's own commands
 * and policy; where nobody acted in time, the clock acts. So every timeline is real, and a story that
 * breaks a rule fails in the seed instead of in the demonstration.
 */
export function replay(
  stories: readonly Story[],
  people: ReadonlyMap<OpenId, Person>,
  directory: Directory,
  now: Moment,
): ServiceRequest[] {
  const world: World = { people, directory, requests: new Map() };
  const happenings = stories
    .flatMap((story) => happeningsOf(story, now))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  for (const happening of happenings) {
    passTime(world, happening.at);
    happen(world, happening);
  }
  passTime(world, now);
  return [...world.requests.values()];
}

function happeningsOf(story: Story, now: Moment): Happening[] {
  const happenings = [
    { at: story.at(now), story, commandId: `seed-${story.id}-0` },
    ...story.steps.map((step, index) => ({
      at: step.at(now),
      story,
      step,
      commandId: `seed-${story.id}-${index + 1}`,
    })),
  ];
  if (happenings.some(({ at }) => at > now)) throw new Error(`${story.id} has a step after now`);
  return happenings;
}

function happen(world: World, { at, story, step, commandId }: Happening): void {
  if (!step) {
    keep(world, submitted(world, story, at), { commandId, by: story.asker }, at);
    return;
  }
  const request = world.requests.get(story.id);
  if (!request) throw new Error(`${story.id} has a step before it was submitted`);
  const { decision, by } = act(world, request, step, at);
  keep(world, decision, { commandId, by }, at);
}

const OPEN_TO_NEIGHBOURS = {
  readers: 'neighbours',
  nameless: 'to-neighbours',
  checked: 'passed',
} as const;

function submitted({ people, directory, requests }: World, story: Story, at: Moment): Decision {
  const asker = people.get(story.asker);
  const concerned = people.get(story.concerned ?? story.asker);
  const place = story.place ?? asker?.home;
  if (!asker || !concerned || !place) throw new Error(`${story.id} names an unknown person`);
  const { category, what } = story;
  const draft = {
    ...NOTHING_SPECIAL,
    category,
    what,
    photos: [],
    place,
    forWhom: story.forWhom ?? 'self',
    concerned: { name: concerned.name, phone: concerned.phone },
    ...(story.openToNeighbours && OPEN_TO_NEIGHBOURS),
  } as const;
  const by = { openid: asker._id, name: asker.name };
  const staffing = crewsIn({ people, directory, requests });
  return decideNew(story.id, draft, by, { directory, staffing, now: at });
}

/**
 * Runs the ladder for all due requests, in the order in which they became due, at most a minute late.
 */
function passTime(world: World, until: Moment): void {
  for (;;) {
    const [first] = [...world.requests.values()]
      .flatMap((request) => {
        const wakesAt = dueFor(request, 'ladder');
        return wakesAt && minutesAfter(wakesAt, 1) <= until ? [{ request, wakesAt }] : [];
      })
      .sort((one, other) => (one.wakesAt < other.wakesAt ? -1 : 1));
    if (!first) return;
    const { request: next, wakesAt } = first;
    const at = minutesAfter(wakesAt, 1);
    const { directory, people } = world;
    const move = {
      do: 'climb',
      canAskAfter: canAskAfter(next, people.values(), directory, at),
    } as const;
    const around = { directory, staffing: crewsIn(world), waiting: [], now: at };
    const decision = decideByClock(move, next, around);
    if (!decision) throw new Error(`${next._id} is due, but the ladder does nothing`);
    keep(world, decision, null, at);
  }
}

function keep(
  world: World,
  decision: Pick<Decision, 'next' | 'events'>,
  command: { commandId: string; by: OpenId } | null,
  at: Moment,
): void {
  const { next } = conclude(decision, command, world.directory, at);
  world.requests.set(next._id, next);
}
