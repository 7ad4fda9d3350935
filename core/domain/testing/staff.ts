import { type Member, Staffing, type StudioStaff } from '../routing/staffing';
import type { StudioId } from '../studio/studio';

const SOMEBODY = 'somebody-there';

/** A volunteer with time for more than any test asks, unless told otherwise. */
export function oneMember(openid: string, but: Partial<Member> = {}): Member {
  return { openid, name: openid, relatives: [], atOnce: 100, onDuty: [], inHand: 0, ...but };
}

export function staff(but: Partial<StudioStaff> = {}): StudioStaff {
  const members = [oneMember(SOMEBODY)];
  return { members, offered: 0, inWork: 0, lately: { asked: 0, lost: 0 }, ...but };
}

/** The one who is just there is the lead. */
function leading(one: Member, studioId: StudioId): Member {
  return one.openid === SOMEBODY ? oneMember(`lead-of-${studioId}`) : one;
}

/** Staffing of a town in which every studio has somebody, whatever it is called. */
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
    // As in `studio`: whoever leads it is one of its volunteers.
    return { ...told, members: told.members.map((one) => leading(one, studioId)) };
  }
}

export const staffing = (told: Readonly<Record<StudioId, Partial<StudioStaff>>> = {}): Staffing =>
  new TownStaffing(told);

/** Nobody carries anything. */
export const IDLE: Staffing = staffing();

/** Whoever has work in hand in `given` is there, and the lead beside them. */
export const AT_WORK: Staffing = staffing({
  east: { members: [oneMember(SOMEBODY), oneMember('wang')] },
});
