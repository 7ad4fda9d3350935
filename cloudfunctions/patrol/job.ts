import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';

/** 一趟巡查: what every job of one run starts from. */
export interface Round {
  readonly now: Moment;
  /** A read that starts with the jobs, so that each can start its own beside it. */
  readonly directory: Promise<Directory>;
}

/**
 * 巡查的一件事: finds one kind of due work by an index, and does it. Jobs run side by side and
 * independently: a failure is logged and does not stop the others. When two of them change a
 * document in the same moment, one finds it changed and comes back a minute later.
 *
 * @returns how many documents it changed
 */
export type Job = (round: Round) => Promise<number>;
