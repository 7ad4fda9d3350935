import type { Moment } from '../../../core/domain/time/moment';
import { collection } from '../collection';
import { agendaSteps } from '../shape/agenda-steps';

/** 日程: the one document by which a timer that has nothing to do knows it. */
export interface Agenda {
  readonly _id: string;
  /** Moves with every change, so that nobody overwrites what somebody else has just put on it. */
  readonly version: number;
  /** When each item is looked at next; see `agenda-item.ts`. One that is missing has never been. */
  readonly at: Readonly<Record<string, Moment>>;
  /** Until when one run of `patrol` has this minute's work to itself; absent before the first. */
  readonly patrolsUntil?: Moment;
  /** When something was put on it last. */
  readonly touchedAt: Moment;
  /** 换到哪一形: the shape that all documents have reached, by collection; a build that knows more walks. */
  readonly reached: Readonly<Record<string, number>>;
}

export const agenda = collection<Agenda>({ indexes: [], steps: agendaSteps });
