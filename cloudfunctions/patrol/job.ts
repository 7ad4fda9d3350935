import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import type { Agenda } from '../store/collections/agenda';
import type { DueRequest } from './due-requests';

/** 一趟巡查: what every job of one run starts from. */
export interface Round {
  readonly now: Moment;
  /** Requests of which something is due. */
  readonly due: readonly DueRequest[];
  /** What else is to be looked at. */
  readonly agenda: Agenda;
  /** Read once, when the first job asks for it: a run with nothing to do needs none. */
  readonly directory: () => Promise<Directory>;
}

/**
 * 巡查的一件事: does what is due in one respect. Jobs run side by side, each by itself: one that fails
 * is logged and leaves the others alone. What two of them change in the same moment one of them finds
 * changed, and comes back to a minute later.
 *
 * @returns how many documents it changed
 */
export type Job = (round: Round) => Promise<number>;
