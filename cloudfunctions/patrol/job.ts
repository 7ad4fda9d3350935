import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';

/** 一趟巡查: what every job of one run starts from. */
export interface Round {
  readonly now: Moment;
  /** Being read when the jobs begin, so that each can start its own reads beside it. */
  readonly directory: Promise<Directory>;
}

/**
 * 巡查的一件事: looks for what is due in one respect, by an index, and does it. Jobs run side by side,
 * each by itself: one that fails is logged and leaves the others alone. What two of them change in
 * the same moment one of them finds changed, and comes back to a minute later.
 *
 * @returns how many documents it changed
 */
export type Job = (round: Round) => Promise<number>;
