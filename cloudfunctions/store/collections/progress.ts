import type { Parents } from '../../../core/domain/org/paths';
import type { Moment } from '../../../core/domain/time/moment';
import { collection } from '../collection';
import { progressSteps } from '../shape/progress-steps';

/** 进度: how far a function that walks through what changed has come; `_id` is the function's name. */
export interface Progress {
  readonly _id: string;
  readonly studiosUpTo: Moment;
}

/**
 * 组织树的样子 when everything was last known to follow it: who is whose parent, and which offices were
 * held, as `role@node`. It is kept among the progress.
 */
export interface TreeSeen {
  readonly _id: string;
  readonly parents: Parents;
  readonly held: readonly string[];
}

export const progress = collection<Progress>({ indexes: [], steps: progressSteps });
