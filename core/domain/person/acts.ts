import { ACT_LIMITS, type LimitedAct, type RateLimit } from '../base/limits';
import { Refusal } from '../base/refusal';
import type { CategoryCode } from '../category/category';
import { daysAfter, type Moment, minutesAfter, sayMoment } from '../time/moment';
import type { DangerReport } from './danger-reports';

/** 做过几次: when this person last did what is limited, newest first; no more than the day's limit. */
export type Acts = Readonly<Partial<Record<LimitedAct, readonly Moment[]>>> & {
  /** 报过的急事 by kind, newest first. */
  readonly danger?: Readonly<Partial<Record<CategoryCode, readonly DangerReport[]>>>;
};

/** 还能做的条件: the limit is reached if the act at this index was at or after this moment. */
export interface Bound {
  readonly index: number;
  readonly since: Moment;
}

/** 又做了一次: with this act counted, for a write that holds only if nobody counted in between. */
export function withAct(acts: Acts, act: LimitedAct, now: Moment): Acts {
  const { perDay }: RateLimit = ACT_LIMITS[act];
  return { ...acts, [act]: [now, ...(acts[act] ?? [])].slice(0, perDay) };
}

/** 没做成: without the one that was counted at this moment. */
export function withoutAct(acts: Acts, act: LimitedAct, at: Moment): Acts {
  const done = acts[act] ?? [];
  return { ...acts, [act]: done.filter((_one, index) => index !== done.indexOf(at)) };
}

/** The hour's bound and the day's. */
export function boundsOf(act: LimitedAct, now: Moment): readonly Bound[] {
  const { perHour, perDay }: RateLimit = ACT_LIMITS[act];
  return [
    { index: perHour - 1, since: minutesAfter(now, -60) },
    { index: perDay - 1, since: daysAfter(now, -1) },
  ];
}

/** 什么时候再来: when the next one is possible; null for now. */
export function possibleAgainAt(acts: Acts, act: LimitedAct, now: Moment): Moment | null {
  const done = acts[act] ?? [];
  const { perHour, perDay }: RateLimit = ACT_LIMITS[act];
  const oldestInHour = done[perHour - 1];
  const oldestInDay = done[perDay - 1];
  const ends = [
    oldestInHour === undefined ? now : minutesAfter(oldestInHour, 60),
    oldestInDay === undefined ? now : daysAfter(oldestInDay, 1),
  ].sort();
  const last = ends.at(-1) ?? now;
  return last > now ? last : null;
}

/** @throws Refusal `limit/…`, which says until when to wait */
export function requirePossible(acts: Acts, act: LimitedAct, now: Moment): void {
  const again = possibleAgainAt(acts, act, now);
  // The clock on a wall shows minutes: the next full one is said.
  if (again) throw new Refusal(`limit/${act}`, { when: sayMoment(minutesAfter(again, 1), now) });
}
