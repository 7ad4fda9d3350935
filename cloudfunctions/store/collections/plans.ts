import type { TreePlan } from '../../../core/domain/org/sheet/tree-plan';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 导入计划: due while one is being written, and when it is removed. */
export const plans = collection<TreePlan>({
  indexes: ['due.at'],
  // To shape 2: a plan says which kind of sheet it is of; all were of the tree.
  steps: [nothingElse, (plan) => ({ ...plan, kind: 'tree' })],
  due: 'on-agenda',
});
