import type { Versioned } from '../base/command';
import type { StudioId } from '../base/identity';
import type { CategoryCode } from '../category/category';
import type { Outbox } from '../notice/notice';
import type { NodeId } from '../org/org';
import type { Point } from '../org/point';
import type { Due } from '../time/due';
import type { Moment } from '../time/moment';
import { chinaTime, momentOf } from '../time/moment';
import { NO_RECORD, type StudioRecord } from './record';

export type { StudioId } from '../base/identity';

/** 服务时间: weekly hours. Days as in ISO 8601 (1 = Monday … 7 = Sunday), clock times in China. */
export interface OpeningHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** 收费: 无偿 free, 低偿 at cost, 有偿 paid. The resident sees which before asking. */
export type Fee = 'free' | 'at-cost' | 'paid';

/**
 * 定时要办的事: `handOver` finds another studio for waiting requests after a pause; `follow` updates copies
 *  of the studio's data. `confirm` sets the day by which its qualifications are due; `tell` hands its
 *  notices on.
 */
export type StudioJob = 'handOver' | 'follow' | 'confirm' | 'tell';

/**
 * 别处的地方: a node over which the office that declared it has no say. It is `asked` until an office
 * there agrees, and counts only then: an `agreed` one is in `serves` too.
 */
export interface FurtherPlace {
  readonly node: NodeId;
  readonly state: 'asked' | 'agreed';
  /** Since when it has this state. */
  readonly at: Moment;
}

/** 党员志愿者工作室: one speciality, one lead, some members, a place, hours, an area it serves. */
export interface Studio extends Versioned, Outbox {
  readonly _id: StudioId;
  readonly name: string;
  /** 领衔人: the expert who answers for its work, by openid, with the name people call them. */
  readonly lead: string;
  readonly leadName: string;
  readonly introduction: string;
  /** 专长: categories it declares as its own. */
  readonly specialities: readonly CategoryCode[];
  /** 兼办: categories it helps with when no specialist can. */
  readonly alsoHelps: readonly CategoryCode[];
  /** 服务范围: nodes of the tree; everything below them is served. */
  readonly serves: readonly NodeId[];
  /** 别处的范围: what an office elsewhere is asked for, or has agreed to and can take back. */
  readonly further: readonly FurtherPlace[];
  /** Where its room is: the path of its node, so that a secretary's scope is one equality. */
  readonly ancestors: readonly NodeId[];
  readonly room: string;
  /** Its entrance, if it was marked. */
  readonly point?: Point | null;
  /** 服务半径: metres around its entrance within which it comes, besides the nodes it serves. */
  readonly reach?: number | null;
  /**
   * 距离算到哪里: the radius counts only below these nodes, the offices of whoever set it; null for a
   * radius from before, which counts everywhere.
   */
  readonly reachWithin: readonly NodeId[] | null;
  readonly hours: readonly OpeningHours[];
  /** How many requests it can work on at once. */
  readonly capacity: number;
  readonly fee: Fee;
  readonly feeNote: string;
  /** 工作室电话, for everybody; empty when there is none. */
  readonly phone: string;
  readonly paused: boolean;
  /** 谁让停的; null unless it is paused. A pause by an office is ended by an office. */
  readonly pausedBy: 'lead' | 'office' | null;
  /**
   * 待补资质: sealed kinds that it had before qualifications were recorded, and until when it may do them
   * without; null until the timer has set the date and told the office. Null for all later studios.
   */
  readonly unconfirmed: {
    readonly kinds: readonly CategoryCode[];
    readonly until: Moment | null;
  } | null;
  readonly record: StudioRecord;
  readonly due: readonly Due<StudioJob>[];
  readonly changedAt: Moment;
}

/** 星期几几点: a moment as weekly hours express it. */
export interface WeekTime {
  readonly day: number;
  readonly clock: string;
}

/** The moment by China's clock. */
export function weekTimeOf(at: Moment): WeekTime {
  const time = chinaTime(at);
  return { day: time.day() || 7, clock: time.format('HH:mm') };
}

/** Is this time within the weekly hours? No hours mean always. */
export function coverTime(hours: readonly OpeningHours[], { day, clock }: WeekTime): boolean {
  return (
    hours.length === 0 ||
    hours.some(({ days, from, to }) => days.includes(day) && from <= clock && clock < to)
  );
}

/** A studio that is being founded: version 0, because it is not stored yet, and nothing declared. */
export function blankStudio(_id: StudioId, now: Moment): Studio {
  return {
    _id,
    version: 0,
    name: '',
    lead: '',
    leadName: '',
    introduction: '',
    specialities: [],
    alsoHelps: [],
    serves: [],
    further: [],
    ancestors: [],
    room: '',
    reachWithin: [],
    hours: [],
    capacity: 1,
    fee: 'free',
    feeNote: '',
    phone: '',
    paused: false,
    pausedBy: null,
    unconfirmed: null,
    record: NO_RECORD,
    due: [],
    notices: {},
    changedAt: now,
    commands: [],
  };
}

/** Is the studio open at this moment? Without hours it is always open. */
export function isOpen(studio: Pick<Studio, 'hours'>, at: Moment): boolean {
  return coverTime(studio.hours, weekTimeOf(at));
}

/** The next moment it is open: `at` itself when it is open now; at most eight days ahead. */
export function opensAt(studio: Pick<Studio, 'hours'>, at: Moment): Moment {
  if (isOpen(studio, at)) return at;
  const start = chinaTime(at);
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const date = start.startOf('day').add(ahead, 'day');
    const day = date.day() === 0 ? 7 : date.day();
    const openings = studio.hours
      .filter((hours) => hours.days.includes(day))
      .map((hours) => date.add(minutesOf(hours.from), 'minute'))
      .filter((opening) => opening.isAfter(start))
      .sort((one, other) => one.valueOf() - other.valueOf());
    if (openings[0]) return momentOf(openings[0]);
  }
  return at;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
