import type { NodeId } from '../org/org';
import { metresBetween, type Point } from '../org/point';
import { isInConflict } from '../request/model/conflict';
import type { Studio, WeekTime } from '../studio/studio';
import type { Moment } from '../time/moment';
import type { Need } from './specialists';
import { roomFor, type Staffing } from './staffing';

/** 候选: a studio that may be asked, as one request sees it. */
export interface Candidate {
  readonly studio: Studio;
  /** The category is one of its specialities (not 兼办). */
  readonly exact: boolean;
  /** Its lead is a party to the request; members may act, but other studios are preferred. */
  readonly leadApart: boolean;
  /** It is open, and a free volunteer is on duty. */
  readonly ready: boolean;
  /** Depth of the deepest served node on the place's path; deeper means nearer. */
  readonly depth: number;
  /** The served node at that depth; null when only the service radius covers the place. */
  readonly servedNode: NodeId | null;
  /** Metres from its entrance to the place; null while either is unknown. */
  readonly metres: number | null;
  /** How many more requests it can take; 0 when it is full. */
  readonly room: number;
  /** The free share of its capacity, 0 to 1. */
  readonly spare: number;
  /** No volunteer there may act on this request. */
  readonly nobody: boolean;
  /** The last free volunteer should be left to requests with priority. */
  readonly lastHand: boolean;
  /** How often it fails to accept: 0 rarely, 1 often, 2 mostly. */
  readonly answers: 0 | 1 | 2;
  /** It was asked often enough lately, and accepted nearly all. */
  readonly answersWell: boolean;
  /** Recent offers and current load per volunteer. */
  readonly turn: number;
}

/** A studio with a few losses counts the same as one without any. */
const OFTEN_LOST = 0.25;
const MOSTLY_LOST = 0.5;
/**
 * Every studio is credited with this many good answers, so that a new studio, or one bad week, counts
 * little.
 */
const CREDIT = 5;
/**
 * From this many answers on they say something about a studio; losing at most this share counts as
 * reliable.
 */
const TELLING = 5;
const RARELY_LOST = 0.1;

/** The studio as a candidate for this need. */
export function candidateOf(
  studio: Studio,
  need: Need,
  from: Point | undefined,
  staffing: Staffing,
  time: WeekTime,
  at: Moment,
): Candidate {
  const staff = staffing.of(studio._id);
  const { room, now, most, nobody } = roomFor(studio, staff, need, time, at);
  const depth = Math.max(...studio.serves.map((node) => need.ancestors.indexOf(node)));
  const leading = staff.members.find(({ openid }) => openid === studio.lead);
  const { relatives = [], former = [] } = leading ?? {};
  const lead = { openid: studio.lead, name: studio.leadName, former, relatives };
  const { asked, lost } = staff.lately;
  const share = lost / (asked + CREDIT);
  return {
    studio,
    exact: studio.specialities.includes(need.category),
    leadApart: isInConflict(lead, need),
    ready: now,
    depth: depth < 0 ? sharedDepth(studio.ancestors, need.ancestors) : depth,
    servedNode: need.ancestors[depth] ?? null,
    metres: from && studio.point ? metresBetween(from, studio.point) : null,
    room,
    spare: most > 0 ? room / most : 0,
    nobody,
    lastHand: need.rank === 2 && room === 1 && most > 1,
    answers: share > MOSTLY_LOST ? 2 : share > OFTEN_LOST ? 1 : 0,
    answersWell: asked >= TELLING && lost / asked <= RARELY_LOST,
    turn: (asked + staff.offered + staff.inWork) / Math.max(1, staff.members.length),
  };
}

/** Depth of the last node that two paths share; -1 when there is none. */
function sharedDepth(one: readonly NodeId[], other: readonly NodeId[]): number {
  let depth = -1;
  while (one[depth + 1] !== undefined && one[depth + 1] === other[depth + 1]) depth += 1;
  return depth;
}
