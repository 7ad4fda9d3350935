import { Refusal, type RefusalCode } from '../base/refusal';
import { grantOf, type Role } from '../org/office';
import type { NodeId, OrgKind, OrgNode, Place } from '../org/org';
import { type Person, stranger } from '../person/person';
import { type Qualification, SEALED_KINDS } from '../person/qualification';
import { appliedTo, type Standing } from '../person/standing';
import { Directory } from '../studio/directory';
import { NO_RECORD } from '../studio/record';
import type { Studio } from '../studio/studio';
import { type Moment, minutesAfter } from '../time/moment';

/** A made-up street for the tests of the domain: its tree, its studios, its people. */

/** Wednesday 10:00 in China. */
export const NOW: Moment = '2026-03-11T02:00:00.000Z';

export const later = (minutes: number, from: Moment = NOW): Moment => minutesAfter(from, minutes);
export const DAY = 24 * 60;
/** Thursday 17:00 in China: the deadline of an office that got it at `NOW`. */
export const OFFICE_DUE: Moment = later(DAY + 7 * 60);

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
  return { nodeId, ancestors, detail };
}

/** A repair studio that serves the whole street and is always open, unless given otherwise. */
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
    phone: '',
    paused: false,
    pausedBy: null,
    unconfirmed: null,
    further: [],
    reachWithin: null,
    notices: {},
    record: NO_RECORD,
    due: [],
    changedAt: NOW,
    commands: [],
    ...but,
  };
}

export const directoryOf = (...studios: readonly Studio[]): Directory =>
  new Directory(NODES, studios);

/** Two studios that can do everything the tests need: `east` and, second by id, `west`. */
export const TOWN = directoryOf(studio('east'), studio('west'));

export function resident(openid: string, but: Partial<Person> = {}): Person {
  return { ...stranger(openid), name: openid, ancestors: pathOf('house-5'), ...but };
}

/** 资质 for every sealed kind, as most tests need. */
export const QUALIFIED: readonly Qualification[] = SEALED_KINDS.map((kind) => ({
  ...{ kind, proof: 'licence', words: '证书 1 号', until: '2099-01-01T00:00:00.000Z' },
  ...{ by: 'secretary-li', at: NOW, told: 'nothing' },
}));

/** 身份: approved in this studio by default. */
export function standing(studioId: string, but: Partial<Standing> = {}): Standing {
  const there = { studioId, ancestors: pathOf('house-5') };
  return { ...appliedTo(there, '会修水管', NOW), state: 'approved', ...but };
}

export function member(openid: string, studioId: string, but: Partial<Person> = {}): Person {
  const standings = [standing(studioId)];
  return resident(openid, { standings, appliedAt: NOW, qualifications: QUALIFIED, ...but });
}

export function officeHolder(openid: string, role: Role, at: NodeId): Person {
  return resident(openid, { roles: [grantOf(role, at)] });
}

/** The code with which `act` is refused; the test fails when it is not refused. */
export function refusalOf(act: () => unknown): RefusalCode {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error('the command was expected to be refused');
}
