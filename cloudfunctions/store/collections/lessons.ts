import type { NodeId } from '../../../core/domain/org/org';
import type { Lessons } from '../../../core/suggest/lessons';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 类别经验 of a subdistrict; `_id` is the id of its node. Counts of n-grams: no sentences, no names. */
export interface LessonsRecord extends Lessons {
  readonly _id: NodeId;
  readonly version: number;
  /** The lessons counted last, so that a run that crashed before recording them counts none twice. */
  readonly taken: readonly string[];
}

export const lessons = collection<LessonsRecord>({ indexes: [], steps: [nothingElse] });
