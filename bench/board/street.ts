import { CATEGORIES } from '../../core/domain/category/category';
import { grantOf, type RoleGrant } from '../../core/domain/org/office';
import type { NodeId, OrgKind, OrgNode } from '../../core/domain/org/org';
import { type Person, stranger } from '../../core/domain/person/person';
import { SEALED_KINDS } from '../../core/domain/person/qualification';
import { appliedTo, USUAL_TERMS } from '../../core/domain/person/standing';
import { Directory } from '../../core/domain/studio/directory';
import { NO_RECORD } from '../../core/domain/studio/record';
import type { Studio } from '../../core/domain/studio/studio';

/** A made-up subdistrict of ten communities, as large as one with 100,000 residents. */

const COMMUNITIES = 10;
const GRIDS = 4;
const BUILDINGS = 10;
const STUDIOS_PER_COMMUNITY = 6;
const MEMBERS = 3;
const LONG_AGO = '2026-01-05T01:00:00.000Z';

function node(_id: NodeId, kind: OrgKind, name: string, parent: OrgNode | null): OrgNode {
  const ancestors = [...(parent?.ancestors ?? []), _id];
  return { _id, kind, name, parent: parent?._id ?? null, ancestors };
}

export const subdistrict = node('street', 'subdistrict', '试验街道', null);
export const communities = Array.from({ length: COMMUNITIES }, (_, at) =>
  node(`community-${at}`, 'community', `第${at + 1}社区`, subdistrict),
);
const grids = communities.flatMap((community) =>
  Array.from({ length: GRIDS }, (_, at) =>
    node(`${community._id}-grid-${at}`, 'grid', `第${at + 1}网格`, community),
  ),
);
export const buildings = grids.flatMap((grid) =>
  Array.from({ length: BUILDINGS }, (_, at) =>
    node(`${grid._id}-${at}`, 'building', `${at + 1}号楼`, grid),
  ),
);

export const orgs: readonly OrgNode[] = [subdistrict, ...communities, ...grids, ...buildings];

export const studios: readonly Studio[] = communities.flatMap((community, row) =>
  Array.from({ length: STUDIOS_PER_COMMUNITY }, (_, at) => studioAt(community, row + at * 5)),
);

export const directory = new Directory(orgs, studios);

function studioAt(community: OrgNode, turn: number): Studio {
  const specialities = [0, 1, 2].flatMap(
    (step) => CATEGORIES[(turn * 3 + step) % CATEGORIES.length]?.code ?? [],
  );
  return {
    _id: `studio-${community._id}-${turn}`,
    version: 1,
    name: `${community.name}工作室${turn}`,
    lead: `o-lead-${community._id}-${turn}`,
    leadName: '领衔人',
    introduction: '',
    specialities,
    alsoHelps: [],
    serves: [subdistrict._id],
    ancestors: community.ancestors,
    room: '活动室',
    hours: [],
    capacity: 10,
    fee: 'free',
    feeNote: '',
    phone: '',
    paused: false,
    pausedBy: null,
    unconfirmed: { kinds: SEALED_KINDS, until: null },
    further: [],
    reachWithin: null,
    notices: {},
    record: NO_RECORD,
    due: [],
    changedAt: LONG_AGO,
    commands: [],
  };
}

/** 志愿者: a few in every studio, so that requests that move on find a volunteer. */
export const volunteers: readonly Person[] = studios.flatMap(({ _id, ancestors, lead }) =>
  Array.from({ length: MEMBERS }, (_, number) => {
    const openid = number === 0 ? lead : `${lead}-${number}`;
    return {
      ...stranger(openid),
      version: 1,
      name: openid,
      standings: [{ ...appliedTo({ studioId: _id, ancestors }, '', LONG_AGO), state: 'approved' }],
      appliedAt: LONG_AGO,
      terms: { ...USUAL_TERMS, atOnce: 20 },
    };
  }),
);

/** The asker of all requests: one person is enough, because only lists of offices are measured. */
export const asker: Person = { ...stranger('o-asker'), version: 1, name: '居民' };

function office(openid: string, roles: readonly RoleGrant[]): Person {
  return { ...stranger(openid), version: 1, name: openid, roles };
}

/**
 * The readers: a secretary of one community, an officer over all, and one person with three offices.
 */
export const who = {
  secretary: office('o-secretary', [grantOf('secretary', 'community-0')]),
  officer: office('o-officer', [grantOf('officer', subdistrict._id)]),
  several: office(
    'o-several',
    ['community-1', 'community-2', 'community-3'].map((node) => grantOf('secretary', node)),
  ),
} as const;
