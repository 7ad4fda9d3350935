import { CATEGORY_CODES } from '../../core/domain/category/category';
import type { NodeId, OrgKind, OrgNode } from '../../core/domain/org/org';
import { SEALED_KINDS } from '../../core/domain/person/qualification';
import { type Need, specialists } from '../../core/domain/routing/specialists';
import { type Member, Staffing } from '../../core/domain/routing/staffing';
import { Directory } from '../../core/domain/studio/directory';
import { NO_RECORD } from '../../core/domain/studio/record';
import type { Studio } from '../../core/domain/studio/studio';

export const NOW = '2026-03-11T02:00:00.000Z';
/** The usual number of studios that serve a place. */
export const STUDIOS_PER_COMMUNITY = 10;
const HANDS_PER_STUDIO = 5;
const HERE = { lat: 31.26, lng: 121.48 };

/** A city as routing sees it, and one request to route. */
export interface City {
  readonly name: string;
  readonly directory: Directory;
  readonly need: Need;
  readonly staffing: Staffing;
  readonly candidates: number;
  readonly rounds: number[];
}

function node(_id: NodeId, kind: OrgKind, parent: OrgNode | null): OrgNode {
  const ancestors = [...(parent?.ancestors ?? []), _id];
  return { _id, kind, name: _id, parent: parent?._id ?? null, ancestors };
}

function studioAt(community: OrgNode, index: number): Studio {
  const code = CATEGORY_CODES[index % CATEGORY_CODES.length] ?? 'repair';
  return {
    _id: `${community._id}-${index}`,
    version: 1,
    name: `工作室${index}`,
    lead: `lead-${community._id}-${index}`,
    leadName: '领衔人',
    introduction: '',
    specialities: [code, 'repair'],
    alsoHelps: ['errand'],
    serves: [community._id],
    ancestors: community.ancestors,
    room: '',
    point: { lat: HERE.lat + index / 1000, lng: HERE.lng },
    reach: 300,
    hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    capacity: 6,
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
    changedAt: NOW,
    commands: [],
  };
}

function staffOf(studioId: string): Member[] {
  return Array.from({ length: HANDS_PER_STUDIO }, (_, index) => ({
    openid: `${studioId}-${index}`,
    name: `志愿者${index}`,
    relatives: ['王小妹'],
    atOnce: 3,
    onDuty: [{ days: [index + 1, 3], from: '08:00', to: '18:00' }],
    inHand: index % 2,
    qualifications: [],
  }));
}

/** A city with this many studios, and this many of them in each community. */
export function cityOf(studios: number, perCommunity: number): City {
  const street = node('street', 'subdistrict', node('district', 'district', null));
  const communities = Array.from({ length: studios / perCommunity }, (_, index) =>
    node(`community-${index}`, 'community', street),
  );
  const house = node('house', 'building', communities[0] ?? street);
  const all = communities.flatMap((community) =>
    Array.from({ length: perCommunity }, (_, index) => studioAt(community, index)),
  );
  const directory = new Directory([street, ...communities, house], all);
  const need: Need = {
    category: 'repair',
    ancestors: house.ancestors,
    asker: 'somebody',
    askerName: '李阿姨',
    concerned: { name: '李阿姨' },
    joined: [],
    avoid: { studios: [], names: ['志愿者3'], people: [] },
    excludedVolunteers: [],
    rank: 2,
    tried: [],
  };
  const staffing = new Staffing(
    specialists(need, directory).map(({ _id }) => [
      _id,
      { members: staffOf(_id), offered: 1, inWork: 2, lately: { asked: 9, lost: 1 } },
    ]),
  );
  const candidates = specialists(need, directory).length;
  const name = `${String(studios).padStart(6)} studios, ${String(candidates).padStart(3)} candidates`;
  return { name, directory, need, staffing, candidates, rounds: [] };
}
