import type { StoredNode } from '../../../core/domain/org/org';
import { collection } from '../collection';
import { orgsSteps } from '../shape/orgs';

/** 组织节点 */
export const orgs = collection<StoredNode>({ indexes: [], steps: orgsSteps });
