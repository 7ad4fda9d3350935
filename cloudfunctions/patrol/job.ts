import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import type { Agenda } from '../store/collections/agenda';
import type { DueRequest } from './due-requests';

/** 一趟巡查: what all jobs of one run share. */
export interface Round {
  readonly now: Moment;
  /** Requests with a due job. */
  readonly due: readonly DueRequest[];
  /** Agenda items that are due. */
  readonly agenda: Agenda;
  /** Read on first use, because a run with nothing to do needs none. */
  readonly directory: () => Promise<Directory>;
}

/**
 * 巡查的一件事: one kind of due work. Jobs run in parallel and independently: a failing one is logged. If
 * two jobs change the same document, the second one notices and tries again a minute later.
 *
 * @returns how many documents it changed
 */
export type Job = (round: Round) => Promise<number>;
