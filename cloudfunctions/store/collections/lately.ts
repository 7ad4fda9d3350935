import type { Lately } from '../../../core/domain/routing/staffing';
import type { StudioId } from '../../../core/domain/studio/studio';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 近况 of a studio; `_id` is the studio's id. */
export interface LatelyRecord extends Lately {
  readonly _id: StudioId;
}

export const lately = collection<LatelyRecord>({ indexes: [], steps: [nothingElse] });
