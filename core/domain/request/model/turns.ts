import type { OpenId } from '../../base/identity';
import type { Moment } from '../../time/moment';
import type { Rank } from './state';

/** 轮到谁要看的: who asked, how urgent it is, and since when it waits. */
export interface Turn {
  readonly asker: OpenId;
  readonly rank: Rank;
  readonly submittedAt: Moment;
}

/** How much each asker has already, so that their next thing comes after others' first. */
export type CarriedFor = (asker: OpenId) => number;

const NOTHING: CarriedFor = () => 0;

/**
 * 轮流: danger first, then everybody's first thing before anybody's second, and so on: whoever asks for
 * fifty things delays nobody else by more than one. Within a round priority groups come first, then
 * who has waited longest. What an asker has in hand counts as rounds that they have had; danger takes
 * turns by itself.
 */
export function inTurns<One extends Turn>(
  all: readonly One[],
  carriedFor: CarriedFor = NOTHING,
): One[] {
  const rounds = new Map<string, number>();
  const placed = [...all].sort(byWaiting).map((one) => {
    const key = `${isFirst(one)} ${one.asker}`;
    const round = rounds.get(key) ?? (isFirst(one) ? 0 : carriedFor(one.asker));
    rounds.set(key, round + 1);
    return { one, round };
  });
  const byRound = (a: (typeof placed)[number], b: (typeof placed)[number]) =>
    Number(isFirst(b.one)) - Number(isFirst(a.one)) || a.round - b.round || byWaiting(a.one, b.one);
  return placed.sort(byRound).map(({ one }) => one);
}

function isFirst({ rank }: Turn): boolean {
  return rank === 0;
}

/** Among equals: priority groups first, then by waiting time. */
function byWaiting(one: Turn, other: Turn): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.submittedAt === other.submittedAt) return 0;
  return one.submittedAt < other.submittedAt ? -1 : 1;
}
