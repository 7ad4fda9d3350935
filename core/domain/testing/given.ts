import type { CategoryCode } from '../category';
import { conclude } from '../conclude';
import { Directory } from '../directory';
import { type Moment, minutesAfter } from '../moment';
import { type NodeId, type OrgKind, type OrgNode, type Place, placeName } from '../org';
import { type OfficeRole, type Person, stranger } from '../person';
import { Refusal, type RefusalCode } from '../refusal';
import { accept, type Decision, type Draft, submit } from '../request';
import type { PersonDoer } from '../request-event';
import { confirm, refer, resolve, withdraw } from '../request-outcome';
import type {
  Accepted,
  Closed,
  Offered,
  Referred,
  RequestState,
  Resolved,
  ServiceRequest,
  StudioOwner,
  Submitted,
  VolunteerOwner,
  Withdrawn,
} from '../request-state';
import { type Route, route, toOffice } from '../routing';
import type { Studio } from '../studio';

/** A made-up street for the tests of the domain, and requests that came there by real commands. */

/** Wednesday 10:00 in China. */
export const NOW: Moment = '2026-03-11T02:00:00.000Z';

export const later = (minutes: number, from: Moment = NOW): Moment => minutesAfter(from, minutes);
export const DAY = 24 * 60;

const byId = new Map<NodeId, OrgNode>();

function node(_id: NodeId, kind: OrgKind, name: string, parent: NodeId | null): OrgNode {
  const above = parent === null ? [] : (byId.get(parent)?.ancestors ?? []);
  const made = { _id, kind, name, parent, ancestors: [...above, _id] };
  byId.set(_id, made);
  return made;
}

/** Two communities; 兴业里 with two grids, of which the first has two buildings. */
export const NODES: readonly OrgNode[] = [
  node('district', 'district', '临江区', null),
  node('street', 'subdistrict', '梧桐街道', 'district'),
  node('xingye', 'community', '兴业里社区', 'street'),
  node('grid-1', 'grid', '第一网格', 'xingye'),
  node('house-5', 'building', '5号楼', 'grid-1'),
  node('house-6', 'building', '6号楼', 'grid-1'),
  node('grid-2', 'grid', '第二网格', 'xingye'),
  node('house-8', 'building', '8号楼', 'grid-2'),
  node('heping', 'community', '和平里社区', 'street'),
  node('grid-3', 'grid', '第三网格', 'heping'),
  node('house-9', 'building', '9号楼', 'grid-3'),
];

export const pathOf = (id: NodeId): readonly NodeId[] => byId.get(id)?.ancestors ?? [];

export function placeAt(nodeId: NodeId, detail = '602室'): Place {
  const ancestors = pathOf(nodeId);
  return { nodeId, ancestors, name: placeName(ancestors, byId), detail };
}

/** A repair studio that serves the whole street and is always open, unless told otherwise. */
export function studio(_id: string, but: Partial<Studio> = {}): Studio {
  return {
    _id,
    version: 1,
    name: `${_id}工作室`,
    lead: `lead-of-${_id}`,
    leadName: '周师傅',
    introduction: '修修补补三十年。',
    specialities: ['repair', 'leak', 'law', 'counsel'],
    alsoHelps: [],
    serves: ['street'],
    ancestors: pathOf('house-5'),
    room: '5号楼底层',
    hours: [],
    capacity: 5,
    fee: 'free',
    feeNote: '',
    paused: false,
    changedAt: NOW,
    applied: [],
    ...but,
  };
}

export const directoryOf = (...studios: readonly Studio[]): Directory =>
  new Directory(NODES, studios);

/** Two studios that can do everything a test asks: `east` and, second by id, `west`. */
export const TOWN = directoryOf(studio('east'), studio('west'));

export const NO_LOAD: ReadonlyMap<string, number> = new Map();

export const grandma: PersonDoer = { openid: 'grandma', name: '陈奶奶' };
export const secretaryLi: PersonDoer = { openid: 'secretary-li', name: '李书记' };

export function volunteer(openid = 'wang', studioId = 'east'): VolunteerOwner {
  return { kind: 'volunteer', openid, name: '王师傅', studioId, studioName: `${studioId}工作室` };
}

export const asDoer = ({ openid, name }: VolunteerOwner): PersonDoer => ({ openid, name });

export function studioOwner(studioId: string): StudioOwner {
  return { kind: 'studio', studioId, name: `${studioId}工作室` };
}

export const toStudioOwner = (studioId: string, dueAt = later(60)): Route => ({
  owner: studioOwner(studioId),
  reasons: ['chosen-by-hand'],
  dueAt,
});

export const toSecretary = (now: Moment = NOW) =>
  toOffice({ ancestors: pathOf('house-5') }, TOWN, ['all-tried'], now);

export function draft(but: Partial<Draft> = {}): Draft {
  return {
    category: 'repair',
    what: '厨房水龙头滴水三天了',
    photos: [],
    place: placeAt('house-5'),
    forWhom: 'self',
    concerned: { name: '陈奶奶', phone: '021-5550100' },
    ...but,
  };
}

/** What a stored request looks like after this decision. */
export function stored<State extends ServiceRequest>(
  decision: Decision<State>,
  now: Moment = NOW,
): State {
  return conclude(decision, null, now).next as State;
}

export function offered(but: Partial<Draft> = {}, studioId = 'east'): Offered {
  const { category } = draft(but);
  const question = { category, ancestors: pathOf('house-5'), asker: grandma.openid, tried: [] };
  const way = route(question, directoryOf(studio(studioId)), NO_LOAD, NOW);
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

/** What an office answered by itself. */
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

/** A request in each state but these, as rows for `test.each`. */
export const inStatesOtherThan = (...states: readonly RequestState[]) =>
  everyState()
    .filter(({ state }) => !states.includes(state))
    .map((request) => ({ state: request.state, request }));

export function resident(openid: string, but: Partial<Person> = {}): Person {
  return { ...stranger(openid), name: openid, ancestors: pathOf('house-5'), ...but };
}

export function member(openid: string, studioId: string, but: Partial<Person> = {}): Person {
  const skills = '会修水管';
  const standing = { state: 'approved', studioId, skills, appliedAt: NOW, reason: '' } as const;
  return resident(openid, { volunteer: standing, ...but });
}

export function officeHolder(openid: string, role: OfficeRole, at: NodeId): Person {
  return resident(openid, { roles: [{ role, node: at }] });
}

/** The code with which `act` is refused; fails the test when it is not. */
export function refusalOf(act: () => unknown): RefusalCode {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error('expected a refusal');
}
