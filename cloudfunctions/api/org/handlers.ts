import type { orgOperations } from '../../../core/contract/org';
import type { Handlers } from '../../runtime/gateway';
import { closeNode, mergeNode, moveNode, renameNode } from './edit';
import { readNode } from './node';
import { listChildren } from './org';
import { commitPlan, planTree, showPlan } from './plan';

/** One operation a line. */
export const orgHandlers: Handlers<keyof typeof orgOperations> = {
  'org.children': listChildren,
  'org.plan': planTree,
  'org.readPlan': showPlan,
  'org.commit': commitPlan,
  'org.read': readNode,
  'org.rename': renameNode,
  'org.move': moveNode,
  'org.merge': mergeNode,
  'org.close': closeNode,
};
