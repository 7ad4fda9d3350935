import type { CategoryCode } from '../../core/domain/category/category';
import { grantOf, type RoleGrant } from '../../core/domain/org/office';
import type { OrgKind, OrgNode } from '../../core/domain/org/org';
import { consentsTo, PURPOSES } from '../../core/domain/person/consent';
import { type Person, stranger } from '../../core/domain/person/person';
import { SEALED_KINDS } from '../../core/domain/person/qualification';
import { appliedTo, type Standing } from '../../core/domain/person/standing';
import { NO_RECORD } from '../../core/domain/studio/record';
import type { Studio } from '../../core/domain/studio/studio';

/** The smallest neighbourhood in which everybody has a part to play. All of it is invented. */

const LONG_AGO = '2026-01-05T01:00:00.000Z';

function node(id: string, kind: OrgKind, name: string, parent: OrgNode | null): OrgNode {
  const ancestors = [...(parent?.ancestors ?? []), id];
  return { _id: id, kind, name, parent: parent?._id ?? null, ancestors };
}

const street = node('street', 'subdistrict', '试验街道', null);
const plum = node('plum', 'community', '梅园社区', street);
const pine = node('pine', 'community', '松园社区', street);
const plum1 = node('plum-1', 'building', '1号楼', plum);
const plum2 = node('plum-2', 'building', '2号楼', plum);
const pine1 = node('pine-1', 'building', '1号楼', pine);

function studio(
  id: string,
  name: string,
  lead: string,
  specialities: readonly CategoryCode[],
  serves: readonly string[],
): Studio {
  return {
    _id: id,
    version: 1,
    name,
    lead,
    leadName: `${name}领衔人`,
    introduction: '邻里之间，能帮就帮。',
    specialities,
    alsoHelps: [],
    serves,
    ancestors: plum.ancestors,
    room: '活动室',
    hours: [],
    capacity: 10,
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
    changedAt: LONG_AGO,
    commands: [],
  };
}

/** 资质 for every sealed kind, so that a test takes away what it is about. */
const QUALIFIED: Person['qualifications'] = SEALED_KINDS.map((kind) => ({
  ...{ kind, proof: 'licence', words: '证书 1 号', until: '2030-01-01T00:00:00.000Z' },
  ...{ by: 'o-secretary', at: LONG_AGO, told: 'nothing' },
}));

function person(
  openid: string,
  name: string,
  home: OrgNode | null,
  more: { roles?: RoleGrant[]; studio?: string; state?: Standing['state'] } = {},
): Person {
  const { roles = [], studio: studioId, state = 'approved' } = more;
  return {
    ...stranger(openid),
    version: 1,
    name,
    phone: '15400000000',
    consents: consentsTo(PURPOSES, LONG_AGO),
    home: home && {
      nodeId: home._id,
      ancestors: home.ancestors,
      detail: '602室',
    },
    ancestors: home?.ancestors ?? [],
    roles,
    standings: studioId
      ? [
          {
            ...appliedTo({ studioId, ancestors: plum.ancestors }, '会一点', LONG_AGO),
            state,
          },
        ]
      : [],
    appliedAt: studioId ? LONG_AGO : null,
    qualifications: studioId ? QUALIFIED : [],
  };
}

/** Twenty hands of the repair studio, for the race. */
export const crowd = Array.from({ length: 20 }, (_, index) => `o-hand-${index}`);

/** Who is who in the tests. */
export const who = {
  resident: 'o-resident',
  neighbour: 'o-neighbour',
  stranger: 'o-stranger',
  volunteer: 'o-volunteer',
  lead: 'o-lead',
  otherVolunteer: 'o-other-volunteer',
  applicant: 'o-applicant',
  secretary: 'o-secretary',
  otherSecretary: 'o-other-secretary',
  officer: 'o-officer',
  administrator: 'o-administrator',
  gridWorker: 'o-grid-worker',
  captain: 'o-captain',
} as const;

/** Documents by collection, as a local cloud imports them. */
export const inhabitants = {
  orgs: [street, plum, pine, plum1, plum2, pine1],
  studios: [
    studio('fix', '巧手维修工作室', who.lead, ['repair', 'leak', 'errand'], ['plum']),
    studio('fix-far', '街道维修工作室', 'o-far-lead', ['repair', 'leak'], ['street']),
    studio('law', '方律师工作室', 'o-law-lead', ['law', 'mediation'], ['street']),
  ],
  people: [
    person(who.resident, '李阿姨', plum1),
    person(who.neighbour, '郑伯伯', plum2),
    person(who.volunteer, '王师傅', plum2, { studio: 'fix' }),
    person(who.lead, '周师傅', plum1, { studio: 'fix' }),
    person(who.otherVolunteer, '方律师', plum1, { studio: 'law' }),
    person('o-far-volunteer', '孙师傅', pine1, { studio: 'fix-far' }),
    person(who.applicant, '小许', plum1, { studio: 'fix', state: 'applied' }),
    person(who.secretary, '陈书记', plum1, { roles: [grantOf('secretary', 'plum')] }),
    person(who.otherSecretary, '吴书记', pine1, { roles: [grantOf('secretary', 'pine')] }),
    person(who.officer, '街道小何', null, { roles: [grantOf('officer', 'street')] }),
    person(who.administrator, '小管', null, { roles: [grantOf('administrator', 'street')] }),
    person(who.gridWorker, '网格员小耿', plum2, { roles: [grantOf('grid-worker', 'plum')] }),
    person(who.captain, '楼组长老褚', plum1, { roles: [grantOf('captain', 'plum-1')] }),
    ...crowd.map((openid, index) => person(openid, `志愿者${index}`, plum2, { studio: 'fix' })),
  ],
};
