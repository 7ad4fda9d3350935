import type { orgOperations } from './org';
import { checkInputs, type RightInputs } from './testing/check-inputs';

const right: RightInputs<keyof typeof orgOperations> = {
  'org.children': { parent: 'xingye' },
  'org.plan': { fileId: 'cloud://env/sheets/tree.xlsx', node: 's-hexu' },
  'org.readPlan': { planId: 't123' },
  'org.commit': { planId: 't123' },
};

checkInputs(right);
