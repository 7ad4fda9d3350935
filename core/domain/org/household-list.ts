import type { Moment } from '../time/moment';
import type { NodeId } from './org';

/**
 * 住户名册里的一户: keyed hashes that vouch for a home and say nothing by themselves. The id is that of the
 * household, each key that of the household with the last four digits of one telephone.
 */
export interface KnownHousehold {
  readonly _id: string;
  readonly keys: readonly string[];
  readonly node: NodeId;
  readonly at: Moment;
  /** When somebody last tried digits for it, the newest first; no more than are possible in a day. */
  readonly tries: readonly Moment[];
}

/** 每户一天: how often digits can be tried for one household within 24 hours, by however many people. */
export const HOUSEHOLD_TRIES = 5;
