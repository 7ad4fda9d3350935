import type { NodeId } from '../../../core/domain/org/org';
import type { Parents } from '../../../core/domain/org/paths';
import type { Moment } from '../../../core/domain/time/moment';
import { collection } from '../collection';
import { progressSteps } from '../shape/progress-steps';

/**
 * 进度: how far a function has come that walks through changed documents; `_id` is the function's name.
 */
export interface Progress {
  readonly _id: string;
  readonly studiosUpTo: Moment;
}

/**
 * 组织树的样子: the parent of each node and the holders of offices (`role@node`) at the last derivation.
 * Kept in the collection `progress`.
 */
export interface TreeSeen {
  readonly _id: string;
  readonly parents: Parents;
  readonly held: readonly string[];
  /** 并掉的节点 that everything has followed; absent while none has. */
  readonly merged?: readonly NodeId[];
}

export const progress = collection<Progress>({ indexes: [], steps: progressSteps });
