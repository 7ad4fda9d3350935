import type { OrgNode } from '../../../core/domain/org/org';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 组织节点 */
export const orgs = collection<OrgNode>({ indexes: [], steps: [nothingElse] });
