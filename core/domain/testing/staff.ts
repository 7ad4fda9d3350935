import { type Member, Staffing, type StudioStaff } from '../routing/staffing';
import type { StudioId } from '../studio/studio';
import { QUALIFIED } from './town';

const SOMEBODY = 'somebody-there';

/** A volunteer with more capacity than any test needs, unless given. */
export function oneMember(openid: string, but: Partial<Member> = {}): Member {
  const load = { atOnce: 100, onDuty: [], inHand: 0 };
  return { openid, name: openid, relatives: [], ...load, qualifications: QUALIFIED, ...but };
}

export function staff(but: Partial<StudioStaff> = {}): StudioStaff {
  const members = [oneMember(SOMEBODY)];
  return { members, offered: 0, inWork: 0, lately: { asked: 0, lost: 0 }, ...but };
}

/** The member of a studio of one is its lead. */
function leading(one: Member, studioId: StudioId): Member {
  return one.openid === SOMEBODY ? oneMember(`lead-of-${studioId}`) : one;
}

/** The staffing of a town in which every studio has one member. */
class TownStaffing extends Staffing {
  private readonly told: ReadonlySet<StudioId>;

  constructor(private readonly given: Readonly<Record<StudioId, Partial<StudioStaff>>>) {
    super(Object.entries(given).map(([id, but]) => [id, staff(but)]));
    this.told = new Set(Object.keys(given));
  }

  override with(studioId: StudioId, its: StudioStaff): Staffing {
    return new TownStaffing({ ...this.given, [studioId]: its });
  }

  override of(studioId: StudioId): StudioStaff {
    const told = this.told.has(studioId) ? super.of(studioId) : staff();
    // As in `studio`: the lead is one of the volunteers.
    return { ...told, members: told.members.map((one) => leading(one, studioId)) };
  }
}

export const staffing = (told: Readonly<Record<StudioId, Partial<StudioStaff>>> = {}): Staffing =>
  new TownStaffing(told);

/** Nobody has any load. */
export const IDLE: Staffing = staffing();

/** The volunteers who have work in `given`, and their leads. */
export const AT_WORK: Staffing = staffing({
  east: { members: [oneMember(SOMEBODY), oneMember('wang')] },
});
