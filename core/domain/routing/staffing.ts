import { type ConflictFacts, type Helper, isInConflict } from '../request/model/conflict';
import type { ServiceRequest } from '../request/model/state';
import {
  coverTime,
  type OpeningHours,
  opensAt,
  type Studio,
  type StudioId,
  type WeekTime,
  weekTimeOf,
} from '../studio/studio';
import type { Moment } from '../time/moment';

/** 一双手: an approved volunteer, as routing sees them. */
export interface Member extends Helper {
  /** 同时办几件 */
  readonly atOnce: number;
  /** 值班: when they take requests; empty: whenever the studio is open. */
  readonly onDuty: readonly OpeningHours[];
  /** How many requests they have in work now. */
  readonly inHand: number;
}

/** 近况: what became of the last 30 days' requests that this studio was asked to take. */
export interface Lately {
  readonly asked: number;
  /** Of these, how many it declined, let lapse or gave away. */
  readonly lost: number;
}

/** 人手: the members of one studio, and their load. */
export interface StudioStaff {
  readonly members: readonly Member[];
  /** Requests offered that nobody has taken yet. */
  readonly offered: number;
  /** Requests in work, including those of members who have paused since. */
  readonly inWork: number;
  readonly lately: Lately;
}

const NOBODY: StudioStaff = { members: [], offered: 0, inWork: 0, lately: { asked: 0, lost: 0 } };

/** 人手一览: the staffing of at least the studios in question. A studio that is not in it has nobody. */
export class Staffing {
  private readonly byStudio: Map<StudioId, StudioStaff>;

  constructor(staffing: Iterable<readonly [StudioId, StudioStaff]> = []) {
    this.byStudio = new Map(staffing);
  }

  of(studioId: StudioId): StudioStaff {
    return this.byStudio.get(studioId) ?? NOBODY;
  }

  /** The same staffing with this one as its own. */
  with(studioId: StudioId, staff: StudioStaff): Staffing {
    return new Staffing([...this.byStudio, [studioId, staff]]);
  }

  /** The staffing without this request: its owner has room for it. */
  without({ state, owner }: Pick<ServiceRequest, 'state' | 'owner'>): Staffing {
    const staff = owner.kind === 'office' ? undefined : this.byStudio.get(owner.studioId);
    if (!staff || owner.kind === 'office') return this;
    if (state === 'offered') {
      return this.with(owner.studioId, { ...staff, offered: Math.max(0, staff.offered - 1) });
    }
    if (state !== 'accepted' || owner.kind !== 'volunteer') return this;
    const members = staff.members.map((member) =>
      member.openid === owner.openid
        ? { ...member, inHand: Math.max(0, member.inHand - 1) }
        : member,
    );
    return this.with(owner.studioId, { ...staff, members, inWork: Math.max(0, staff.inWork - 1) });
  }

  /** The same staffing, to count up by themselves. */
  copy(): Staffing {
    return new Staffing(this.byStudio);
  }

  /** Counts a request that was just offered, so that one run of many overfills no studio. */
  offer(studioId: StudioId): void {
    const staff = this.of(studioId);
    this.byStudio.set(studioId, { ...staff, offered: staff.offered + 1 });
  }
}

/** 余力: how many more requests of this kind a studio could take. */
export interface Room {
  /** At any time; 0 when it is full, or nobody there may act. */
  readonly room: number;
  /** Now: it is open, and somebody free is on duty. */
  readonly now: boolean;
  /** The capacity of those who may act. */
  readonly most: number;
  /** Nobody there may act: no volunteers, or all of them keep away (回避). */
  readonly nobody: boolean;
}

/** The free capacity of a studio for this request, at this time of the week. */
export function roomFor(
  studio: Studio,
  staff: StudioStaff,
  facts: ConflictFacts,
  time: WeekTime,
): Room {
  const members = staff.members.filter((member) => !isInConflict(member, facts));
  const free = freeOf(members) - staff.offered;
  const onDuty = members.filter((member) => coverTime(member.onDuty, time));
  const room = Math.max(0, Math.min(studio.capacity - staff.offered - staff.inWork, free));
  return {
    room,
    now: room > 0 && coverTime(studio.hours, time) && freeOf(onDuty) > staff.offered,
    most: Math.min(studio.capacity, sum(members.map(({ atOnce }) => atOnce))),
    nobody: members.length === 0,
  };
}

/** How far ahead somebody's duty is looked for: steps from opening to duty and back. */
const STEPS = 14;

/**
 * 有人的时候: the next moment at which the studio is open and a member who may act is on duty and free,
 * after the offers that wait there. Full members do not count, whenever they are on duty. Where
 * nobody free is there within the week, the studio's opening counts.
 */
export function attendedAt(
  studio: Studio,
  staff: StudioStaff,
  facts: ConflictFacts,
  now: Moment,
): Moment {
  const free = staff.members.filter(
    (member) => freeOf([member]) > 0 && !isInConflict(member, facts),
  );
  const opening = opensAt(studio, now);
  const firsts = free.flatMap(({ onDuty }) => meeting(studio.hours, onDuty, opening) ?? []).sort();
  const roomy = firsts.find((at) => {
    const there = free.filter(({ onDuty }) => coverTime(onDuty, weekTimeOf(at)));
    return freeOf(there) > staff.offered;
  });
  return roomy ?? firsts[0] ?? opening;
}

/** The first moment from `from` on that both weekly hours cover, or null. */
function meeting(
  one: readonly OpeningHours[],
  other: readonly OpeningHours[],
  from: Moment,
): Moment | null {
  let at = from;
  for (let step = 0; step < STEPS; step += 1) {
    const next = opensAt({ hours: other }, opensAt({ hours: one }, at));
    if (coverTime(one, weekTimeOf(next))) return next;
    at = next;
  }
  return null;
}

function freeOf(members: readonly Member[]): number {
  return sum(members.map(({ atOnce, inHand }) => Math.max(0, atOnce - inHand)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
