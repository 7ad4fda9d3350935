import type { OpenId } from '../base/identity';
import type { CategoryCode } from '../category/category';
import { isQualifiedFor, type Qualification } from '../person/qualification';
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
  /** 值班: when they can be asked; empty means whenever the studio is open. */
  readonly onDuty: readonly OpeningHours[];
  /** How many requests they work on now. */
  readonly inHand: number;
  /** 资质 for sealed kinds. */
  readonly qualifications: readonly Pick<Qualification, 'kind' | 'until'>[];
}

/** 近况: what became of the requests that this studio was asked to take in the last 30 days. */
export interface Lately {
  readonly asked: number;
  /** How many of these it declined, let expire or gave away. */
  readonly lost: number;
}

/** 人手: the members of one studio and their load. */
export interface StudioStaff {
  readonly members: readonly Member[];
  /** Offers that nobody has accepted yet. */
  readonly offered: number;
  /** Requests in work, including those of paused members. */
  readonly inWork: number;
  readonly lately: Lately;
}

const NOBODY: StudioStaff = { members: [], offered: 0, inWork: 0, lately: { asked: 0, lost: 0 } };

/** 人手一览: the staffing of at least the studios in question. A studio that is missing has no members. */
export class Staffing {
  private readonly byStudio: Map<StudioId, StudioStaff>;

  /** @param askers how many requests of each asker these studios have, offered or in work */
  constructor(
    staffing: Iterable<readonly [StudioId, StudioStaff]> = [],
    private readonly askers: ReadonlyMap<OpenId, number> = new Map(),
  ) {
    this.byStudio = new Map(staffing);
  }

  /** 已经占着几件: how many requests of this asker these studios had when it was read. */
  carriedFor(asker: OpenId): number {
    return this.askers.get(asker) ?? 0;
  }

  of(studioId: StudioId): StudioStaff {
    return this.byStudio.get(studioId) ?? NOBODY;
  }

  /** The staffing with this studio's replaced. */
  with(studioId: StudioId, staff: StudioStaff): Staffing {
    return new Staffing([...this.byStudio, [studioId, staff]], this.askers);
  }

  /** The staffing without this request, because its owner has capacity for it. */
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

  /** A copy of the staffing, to count in. */
  copy(): Staffing {
    return new Staffing(this.byStudio, this.askers);
  }

  /** Counts a new offer, so that a run over many requests overfills no studio. */
  offer(studioId: StudioId): void {
    const staff = this.of(studioId);
    this.byStudio.set(studioId, { ...staff, offered: staff.offered + 1 });
  }
}

/** 余力: how many more requests of this category a studio can take. */
export interface Room {
  /** At any time; 0 when it is full, or no member may act. */
  readonly room: number;
  /** Now: it is open, and a free member is on duty. */
  readonly now: boolean;
  /** The capacity of members who may act. */
  readonly most: number;
  /** No member may act: there are none, or all have to keep away (回避). */
  readonly nobody: boolean;
}

/** The free capacity of a studio for this request, at this time of the week. */
export function roomFor(
  studio: Studio,
  staff: StudioStaff,
  facts: ForHands,
  time: WeekTime,
  now: Moment,
): Room {
  const members = handsFor(studio, staff, facts, now);
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

/** What decides which members may act. */
type ForHands = ConflictFacts & { readonly category: CategoryCode };

/** The members who are qualified and need not keep away. */
function handsFor(
  studio: Studio,
  { members }: StudioStaff,
  facts: ForHands,
  now: Moment,
): readonly Member[] {
  return members.filter(
    (member) =>
      !isInConflict(member, facts) &&
      isQualifiedFor(facts.category, member.qualifications, studio, now),
  );
}

/** How many steps from opening to duty and back are tried. */
const STEPS = 14;

/**
 * 有人的时候: the next moment at which the studio is open and a free member who may act is on duty, once
 * waiting offers are taken into account. Full members do not count. If there is none within a week,
 * the opening counts.
 */
export function attendedAt(
  studio: Studio,
  staff: StudioStaff,
  facts: ForHands,
  now: Moment,
): Moment {
  const free = handsFor(studio, staff, facts, now).filter((member) => freeOf([member]) > 0);
  const opening = opensAt(studio, now);
  const firsts = free.flatMap(({ onDuty }) => meeting(studio.hours, onDuty, opening) ?? []).sort();
  const roomy = firsts.find((at) => {
    const there = free.filter(({ onDuty }) => coverTime(onDuty, weekTimeOf(at)));
    return freeOf(there) > staff.offered;
  });
  return roomy ?? firsts[0] ?? opening;
}

/** The first moment at or after `from` that both weekly hours cover, or null. */
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
