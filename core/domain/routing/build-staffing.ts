import type { OpenId } from '../base/identity';
import type { Person } from '../person/person';
import { helperOf } from '../request/model/conflict';
import type { StudioId } from '../studio/studio';
import { type Lately, type Member, Staffing, type StudioStaff } from './staffing';

/** A count of a studio's requests: offers that wait, or requests in one volunteer's work. */
export interface Carried {
  readonly studioId: StudioId;
  readonly state: 'offered' | 'accepted';
  /** The assignee; null while the offers wait. */
  readonly openid: OpenId | null;
  /** Who asked; null where this was not counted. */
  readonly asker: OpenId | null;
  readonly count: number;
}

/** The stored data from which staffing is built. */
export interface StaffingSources {
  readonly members: readonly Pick<
    Person,
    '_id' | 'name' | 'called' | 'standings' | 'terms' | 'qualifications'
  >[];
  readonly carried: readonly Carried[];
  readonly lately: readonly (Lately & { readonly _id: StudioId })[];
}

/** 点人手: the staffing of these studios, from their approved volunteers and their load. */
export function buildStaffing(studioIds: readonly StudioId[], from: StaffingSources): Staffing {
  const members = membersByStudio(from);
  const lately = new Map(from.lately.map((record) => [record._id, record]));
  const carried = new Map<StudioId, { offered: number; inWork: number }>();
  for (const { studioId, state, count } of from.carried) {
    const { offered, inWork } = carried.get(studioId) ?? { offered: 0, inWork: 0 };
    const newlyOffered = state === 'offered' ? count : 0;
    carried.set(studioId, {
      offered: offered + newlyOffered,
      inWork: inWork + count - newlyOffered,
    });
  }
  const staff = studioIds.map((id): [StudioId, StudioStaff] => {
    const { asked, lost } = lately.get(id) ?? { asked: 0, lost: 0 };
    const { offered, inWork } = carried.get(id) ?? { offered: 0, inWork: 0 };
    return [id, { members: members.get(id) ?? [], offered, inWork, lately: { asked, lost } }];
  });
  return new Staffing(staff, countByAsker(from.carried));
}

function countByAsker(carried: readonly Carried[]): Map<OpenId, number> {
  const counts = new Map<OpenId, number>();
  for (const { asker, count } of carried) {
    if (asker !== null) counts.set(asker, (counts.get(asker) ?? 0) + count);
  }
  return counts;
}

function membersByStudio({ members, carried }: StaffingSources): Map<StudioId, Member[]> {
  const inHand = new Map<OpenId, number>();
  for (const { openid, count } of carried) {
    if (openid !== null) inHand.set(openid, (inHand.get(openid) ?? 0) + count);
  }
  const byStudio = new Map<StudioId, Member[]>();
  // Read studio by studio, a member of two studios occurs twice.
  const once = new Map(members.map((one) => [one._id, one])).values();
  for (const person of once) {
    const { _id, standings, terms, qualifications } = person;
    for (const { state, studioId, onDuty } of standings) {
      if (state !== 'approved') continue;
      const inTheirs = inHand.get(_id) ?? 0;
      const load = { atOnce: terms.atOnce, onDuty, inHand: inTheirs };
      const member = { ...helperOf(person), ...load, qualifications };
      const known = byStudio.get(studioId);
      if (known) known.push(member);
      else byStudio.set(studioId, [member]);
    }
  }
  return byStudio;
}
