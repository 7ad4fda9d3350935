import type { Moment } from '../../../core/domain/time/moment';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 日程: the one document by which a timer that has nothing to do knows it. */
export interface Agenda {
  readonly _id: string;
  /** Moves with every change, so that nobody overwrites what somebody else has just put on it. */
  readonly version: number;
  /** When each item is looked at next; see `agenda-item.ts`. One that is missing has never been. */
  readonly at: Readonly<Record<string, Moment>>;
  /** When something was put on it last. */
  readonly touchedAt: Moment;
}

export const agenda = collection<Agenda>({ indexes: [], steps: [nothingElse] });
