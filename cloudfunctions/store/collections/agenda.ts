import type { Moment } from '../../../core/domain/time/moment';
import { collection } from '../collection';
import { agendaSteps } from '../shape/agenda-steps';

/** 日程: a single document that tells the timer whether there is anything to do. */
export interface Agenda {
  readonly _id: string;
  /**
   * Increases with every change, so that a writer never overwrites what somebody else has just added.
   */
  readonly version: number;
  /** When each item is looked at next (see `agenda-item.ts`). A missing item was never looked at. */
  readonly at: Readonly<Record<string, Moment>>;
  /** One run of `patrol` has claimed the work until this moment; absent before the first run. */
  readonly patrolsUntil?: Moment;
  /** When an item was last put on the agenda. */
  readonly touchedAt: Moment;
  /**
   * 换到哪一形: the shape that all documents of a collection have reached. A build with more steps starts a
   * walk.
   */
  readonly reached: Readonly<Record<string, number>>;
}

export const agenda = collection<Agenda>({ indexes: [], steps: agendaSteps });
