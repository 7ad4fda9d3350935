import { MOST_MEMBERS, MOST_PROPOSED } from '../base/limits';
import type { CategoryCode } from '../category/category';
import type { Demand } from '../figures/figures';
import { type NodeId, nearestOfKind, type Place } from '../org/org';
import { metresBetween } from '../org/point';
import type { Directory } from '../studio/directory';
import type { OpeningHours, Studio, StudioId } from '../studio/studio';
import { pointOf, reaches } from './specialists';

/** 想帮忙的人: what routing has to know of somebody who offers to help. */
export interface Wish {
  /** The kinds that their words mean, the likeliest first; none: whatever is needed. */
  readonly kinds: readonly CategoryCode[];
  /** 有空的时间; none: whenever. */
  readonly when: readonly OpeningHours[];
  readonly home: Place;
  /** Studios that they serve, applied to, or were refused by. */
  readonly without: readonly StudioId[];
}

/** 推荐的理由, as a code; `sayProposal` puts it into words. */
export type ProposalReason =
  | { readonly why: 'speciality' | 'also'; readonly kind: CategoryCode }
  | { readonly why: 'near'; readonly metres: number | null }
  | { readonly why: 'short'; readonly kind: CategoryCode; readonly count: number }
  | { readonly why: 'hours'; readonly always: boolean }
  | { readonly why: 'serves' };

/** 推荐的一家, with the reasons, the strongest first. */
export interface Proposal {
  readonly studio: Studio;
  readonly reasons: readonly ProposalReason[];
}

/** How many studios are looked at closer: their volunteers are counted. */
const MOST_LOOKED_AT = 12;
/** 走得到: a short walk. */
const NEAR_METRES = 800;

interface Rated extends Proposal {
  readonly score: number;
}

/**
 * 先挑一挑: the studios that serve the home and fit the words, by what is known without counting anybody.
 * A studio fits that declares one of the kinds, as its own or besides; without kinds each one does.
 */
export function fittingStudios(wish: Wish, directory: Directory): readonly Studio[] {
  const need = { ancestors: wish.home.ancestors, place: wish.home };
  const serving = [...directory.studios.values()].filter(
    (studio) =>
      !studio.paused && !wish.without.includes(studio._id) && reaches(studio, need, directory),
  );
  return rated(serving, wish, directory, {})
    .slice(0, MOST_LOOKED_AT)
    .map(({ studio }) => studio);
}

/**
 * 推荐几家: at most three of these, the best first, without those that are full.
 *
 * @param demand how many asked for each kind around the home in the last 30 days, and how many got nobody
 * @param members how many volunteers each studio has
 */
export function proposeStudios(
  fitting: readonly Studio[],
  wish: Wish,
  directory: Directory,
  demand: Demands,
  members: ReadonlyMap<StudioId, number>,
): readonly Proposal[] {
  const open = fitting.filter(({ _id }) => (members.get(_id) ?? 0) < MOST_MEMBERS);
  return rated(open, wish, directory, demand)
    .slice(0, MOST_PROPOSED)
    .map(({ studio, reasons }) => ({ studio, reasons }));
}

type Demands = Readonly<Partial<Record<CategoryCode, Demand>>>;

function rated(
  studios: readonly Studio[],
  wish: Wish,
  directory: Directory,
  demand: Demands,
): readonly Rated[] {
  return studios
    .flatMap((studio) => rate(studio, wish, directory, demand) ?? [])
    .sort(
      (one, other) => other.score - one.score || one.studio._id.localeCompare(other.studio._id),
    );
}

/** Null when it does none of what they offer. */
function rate(studio: Studio, wish: Wish, directory: Directory, demand: Demands): Rated | null {
  const skilled = skillOf(studio, wish.kinds);
  if (wish.kinds.length > 0 && !skilled) return null;
  const parts = [
    skilled,
    shortageOf(studio, wish.kinds, demand),
    nearnessOf(studio, wish.home, directory),
    hoursOf(studio, wish.when),
  ].flatMap((part) => part ?? []);
  const reasons = parts.flatMap(({ reason }) => reason ?? []);
  return {
    studio,
    reasons: reasons.length > 0 ? reasons : [{ why: 'serves' }],
    score: parts.reduce((sum, { points }) => sum + points, 0),
  };
}

interface Part {
  readonly points: number;
  readonly reason?: ProposalReason;
}

/** 会的对得上: the kind that they named first counts most, and a speciality more than what it also does. */
function skillOf(studio: Studio, kinds: readonly CategoryCode[]): Part | null {
  const own = kinds.findIndex((kind) => studio.specialities.includes(kind));
  const also = kinds.findIndex((kind) => studio.alsoHelps.includes(kind));
  const ownPoints = own < 0 ? 0 : 12 - 3 * own;
  const alsoPoints = also < 0 ? 0 : 8 - 3 * also;
  const kind = kinds[ownPoints >= alsoPoints ? own : also];
  if (!kind) return null;
  const why = ownPoints >= alsoPoints ? 'speciality' : 'also';
  return { points: Math.max(ownPoints, alsoPoints, 1), reason: { why, kind } };
}

/** 正缺人手: of what they offer, or, when they can do anything, of anything the studio does. */
function shortageOf(
  { specialities, alsoHelps }: Studio,
  kinds: readonly CategoryCode[],
  demand: Demands,
): Part | null {
  const does = [...specialities, ...alsoHelps];
  const counted = kinds.length > 0 ? does.filter((kind) => kinds.includes(kind)) : does;
  const [most] = counted
    .map((kind) => ({ kind, count: demand[kind]?.short ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return most ? { points: 4, reason: { why: 'short', ...most } } : null;
}

/** 离家近: within a short walk, or in the same community. */
function nearnessOf(studio: Studio, home: Place, directory: Directory): Part | null {
  const at = pointOf({ ancestors: home.ancestors, place: home }, directory);
  const metres = at && studio.point ? Math.round(metresBetween(at, studio.point)) : null;
  if (metres !== null && metres <= NEAR_METRES) {
    return { points: 3, reason: { why: 'near', metres } };
  }
  const of = (path: readonly NodeId[]) => nearestOfKind('community', path, directory.nodes)?._id;
  const own = of(home.ancestors);
  const same = own !== undefined && own === of(studio.ancestors);
  return same ? { points: 2, reason: { why: 'near', metres: null } } : null;
}

/** 时间对得上: is it open at some time when they are free? */
function hoursOf({ hours }: Studio, when: readonly OpeningHours[]): Part | null {
  if (when.length === 0) return null;
  if (hours.length === 0) return { points: 2, reason: { why: 'hours', always: true } };
  const meets = hours.some((one) => when.some((other) => overlap(one, other)));
  return meets ? { points: 2, reason: { why: 'hours', always: false } } : { points: -3 };
}

function overlap(one: OpeningHours, other: OpeningHours): boolean {
  const shared = one.days.some((day) => other.days.includes(day));
  return shared && one.from < other.to && other.from < one.to;
}
