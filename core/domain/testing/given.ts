import type { CommandOutput } from '../base/command';
import type { CategoryCode } from '../category/category';
import { accept, submit } from '../request/commands/assignment';
import { conclude } from '../request/commands/conclude';
import { confirm, refer, resolve, withdraw } from '../request/commands/outcome';
import type { Decision } from '../request/model/decision';
import type { Draft } from '../request/model/draft';
import { NOTHING_SPECIAL } from '../request/model/draft';
import type { PersonDoer } from '../request/model/event';
import { Names } from '../request/model/names';
import type { StudioOwner, VolunteerOwner } from '../request/model/owner';
import type { Route } from '../request/model/route';
import type {
  Accepted,
  Closed,
  Offered,
  Referred,
  RequestState,
  Resolved,
  ServiceRequest,
  Submitted,
  Withdrawn,
} from '../request/model/state';
import { route, toOffice } from '../routing/routing';
import { needOf } from '../routing/specialists';
import type { Moment } from '../time/moment';
import { IDLE } from './staff';
import { directoryOf, later, NOW, pathOf, placeAt, studio, TOWN } from './town';

/** Requests of the made-up town, created by real commands. */

/** Current names in the made-up town. */
export const NAMES = new Names(TOWN);

export const grandma: PersonDoer = { openid: 'grandma', name: '陈奶奶' };
export const secretaryLi: PersonDoer = { openid: 'secretary-li', name: '李书记' };

export function volunteer(openid = 'wang', studioId = 'east'): VolunteerOwner {
  return { kind: 'volunteer', openid, name: '王师傅', studioId };
}

export const asDoer = ({ openid, name }: VolunteerOwner): PersonDoer => ({ openid, name });

export function studioOwner(studioId: string): StudioOwner {
  return { kind: 'studio', studioId };
}

export const toStudioOwner = (studioId: string, dueAt = later(60)): Route => ({
  owner: studioOwner(studioId),
  reasons: ['chosen-by-hand'],
  dueAt,
});

export const toSecretary = (now: Moment = NOW) =>
  toOffice(
    {
      ancestors: pathOf('house-5'),
      category: 'other',
      avoid: { studios: [], names: [], people: [] },
    },
    TOWN,
    ['all-tried'],
    now,
  );

export function draft(but: Partial<Draft> = {}): Draft {
  return {
    ...NOTHING_SPECIAL,
    category: 'repair',
    what: '厨房水龙头滴水三天了',
    photos: [],
    place: placeAt('house-5'),
    forWhom: 'self',
    concerned: { name: '陈奶奶', phone: '026-5550100' },
    ...but,
  };
}

/** The stored request after this decision. */
export function stored<State extends ServiceRequest>(
  decision: Decision<State, CommandOutput | undefined>,
  now: Moment = NOW,
): State {
  return conclude(decision, null, TOWN, now).next as State;
}

export function offered(but: Partial<Draft> = {}, studioId = 'east'): Offered {
  const way = route(needOf(draft(but), grandma), directoryOf(studio(studioId)), IDLE, NOW);
  return stored(submit('r1', draft(but), way, grandma, NOW)) as Offered;
}

export function submitted(category: CategoryCode = 'other'): Submitted {
  return stored(submit('r1', draft({ category }), toSecretary(), grandma, NOW)) as Submitted;
}

export function accepted(but: Partial<Draft> = {}, by = volunteer()): Accepted {
  return stored(accept(offered(but, by.studioId), by, NOW));
}

export const DONE = { words: '换了阀芯，不滴了', minutes: 45, photos: [] };

export function resolved(but: Partial<Draft> = {}): Resolved {
  return stored(resolve(accepted(but), DONE, asDoer(volunteer()), NOW));
}

/** A request that an office answered itself. */
export function answered(): Resolved {
  return stored(resolve(submitted(), DONE, secretaryLi, NOW));
}

export function closed(but: Partial<Draft> = {}): Closed {
  return stored(confirm(resolved(but), grandma, NOW));
}

export function withdrawn(): Withdrawn {
  return stored(withdraw(offered(), '', grandma, NOW));
}

export function referred(request: ServiceRequest = submitted()): Referred {
  const outside = { to: '物业公司', note: '' };
  return stored(refer(request, outside, toSecretary().owner, secretaryLi, NOW));
}

/** One request in every state. */
export const everyState = (but: Partial<Draft> = {}): readonly ServiceRequest[] => [
  submitted(but.category),
  offered(but),
  accepted(but),
  resolved(but),
  closed(but),
  withdrawn(),
  referred(),
];

/** A request in each state except these, as rows for `test.each`. */
export const inStatesOtherThan = (...states: readonly RequestState[]) =>
  everyState()
    .filter(({ state }) => !states.includes(state))
    .map((request) => ({ state: request.state, request }));
