import { DEMAND_DAYS, OUTCOME_DAYS } from '../base/limits';
import { type CategoryCode, categoryOf } from '../category/category';
import { type NodeId, nearestOfKind, type OrgNode } from '../org/org';
import { chinaTime, daysAfter, type Moment, momentOf } from '../time/moment';

/** A day in China, `2026-11-21`. */
export type Day = string;

/**
 * 缺人手: how many asked for one category, and for how many of them every studio lacked volunteers.
 */
export interface Demand {
  readonly asked: number;
  readonly short: number;
}

/** 响应率 · 解决率 · 满意率, as counts: each whole holds only requests whose outcome is known. */
export interface Outcomes {
  readonly answered: number;
  readonly late: number;
  readonly solved: number;
  readonly unsolved: number;
  readonly satisfied: number;
  readonly rated: number;
}

type Demands = Readonly<Partial<Record<CategoryCode, Demand>>>;

/** 一天的数: what became of the requests that were submitted at one place on one day. */
export interface DayFigures extends Outcomes {
  readonly demand: Demands;
}

/** 近期的数: outcomes of the last `OUTCOME_DAYS`, demand of the last `DEMAND_DAYS`, today included. */
export interface RecentFigures {
  readonly outcomes: Outcomes;
  readonly demand: Demands;
}

/**
 * 一处的数: what is counted at one place, by day, and the sums over days. Computed from the requests
 * alone; only the function `derive` writes it.
 */
export interface Figures {
  readonly _id: NodeId;
  /** The place's path: an office finds all figures in its reach by it. */
  readonly ancestors: readonly NodeId[];
  readonly version: number;
  readonly days: Readonly<Record<Day, DayFigures>>;
  readonly recent: RecentFigures;
  /** The last day in `recent`. */
  readonly addedUpOn: Day;
}

/** The properties of a request that the figures use. */
export interface Figured {
  readonly category: CategoryCode;
  /** 计入: false for what a volunteer filed for themselves. */
  readonly counted: boolean;
  /** 缺人手: it came to an office, or into a queue, because every studio lacked volunteers. */
  readonly lackedHands: boolean;
  readonly answeredInTime: boolean | null;
  readonly solved: boolean | null;
  readonly rating: { readonly stars: number } | null;
}

/** A rating of at least this many stars counts as satisfied. */
export const SATISFIED = 4;

const NO_OUTCOMES: Outcomes = {
  answered: 0,
  late: 0,
  solved: 0,
  unsolved: 0,
  satisfied: 0,
  rated: 0,
};

const OUTCOMES = Object.keys(NO_OUTCOMES) as (keyof Outcomes)[];

/** The day in China on which this moment falls. */
export function dayOf(at: Moment): Day {
  return chinaTime(at).format('YYYY-MM-DD');
}

/** The day in China on which this moment falls, from midnight to midnight. */
export function dayAround(at: Moment): { readonly from: Moment; readonly until: Moment } {
  const from = momentOf(chinaTime(at).startOf('day'));
  return { from, until: daysAfter(from, 1) };
}

/** The node where a request is counted: its community, or the lowest node above it. */
export function figuresNode(
  ancestors: readonly NodeId[],
  nodes: ReadonlyMap<NodeId, OrgNode>,
): NodeId {
  const community = nearestOfKind('community', ancestors, nodes);
  if (community) return community._id;
  const above = nearestOfKind('subdistrict', ancestors, nodes);
  return above?._id ?? ancestors[0] ?? '';
}

/**
 * Counts one day again from the requests. Requests that a volunteer filed for themselves are left
 * out.
 */
export function countDay(requests: readonly Figured[]): DayFigures {
  const counted = requests.filter((request) => request.counted);
  const many = (which: (request: Figured) => boolean) => counted.filter(which).length;
  return {
    answered: many(({ answeredInTime }) => answeredInTime === true),
    late: many(({ answeredInTime }) => answeredInTime === false),
    solved: many(({ solved }) => solved === true),
    unsolved: many(({ solved }) => solved === false),
    satisfied: many(({ rating }) => rating !== null && rating.stars >= SATISFIED),
    rated: many(({ rating }) => rating !== null),
    demand: addDemands(
      counted.map(({ category, lackedHands }) => ({
        [category]: { asked: 1, short: lackedHands ? 1 : 0 },
      })),
    ),
  };
}

/** Adds up the days that still count at `now`. */
export function recentOf(days: Readonly<Record<Day, DayFigures>>, now: Moment): RecentFigures {
  const since = (count: number) => dayOf(daysAfter(now, 1 - count));
  const within = (count: number) =>
    Object.entries(days).flatMap(([day, figures]) => (day >= since(count) ? [figures] : []));
  return {
    outcomes: addOutcomes(within(OUTCOME_DAYS)),
    demand: addDemands(within(DEMAND_DAYS).map(({ demand }) => demand)),
  };
}

/** The days that are too old for any figure. */
export function pastDays(days: Readonly<Record<Day, DayFigures>>, now: Moment): Day[] {
  const oldest = dayOf(daysAfter(now, 1 - OUTCOME_DAYS));
  return Object.keys(days).filter((day) => day < oldest);
}

/** The figures of several communities as one. */
export function addRecent(several: readonly RecentFigures[]): RecentFigures {
  return {
    outcomes: addOutcomes(several.map(({ outcomes }) => outcomes)),
    demand: addDemands(several.map(({ demand }) => demand)),
  };
}

/** 哪一类缺人手: categories for studios in which some residents could not be served, most frequent first. */
export function lackingHands(
  demand: Demands,
): readonly (Demand & { readonly category: CategoryCode })[] {
  return (Object.entries(demand) as [CategoryCode, Demand][])
    .filter(([code, { short }]) => short > 0 && categoryOf(code).responsible === 'studios')
    .map(([category, { asked, short }]) => ({ category, asked, short }))
    .sort((one, other) => other.short - one.short || one.asked - other.asked);
}

function addOutcomes(several: readonly Outcomes[]): Outcomes {
  const sum = { ...NO_OUTCOMES };
  for (const one of several) for (const key of OUTCOMES) sum[key] += one[key];
  return sum;
}

function addDemands(several: readonly Demands[]): Demands {
  const sum = new Map<CategoryCode, Demand>();
  for (const one of several) {
    for (const [code, { asked, short }] of Object.entries(one) as [CategoryCode, Demand][]) {
      const known = sum.get(code);
      sum.set(code, { asked: (known?.asked ?? 0) + asked, short: (known?.short ?? 0) + short });
    }
  }
  return Object.fromEntries(sum);
}
