import type { orgOperations } from './org';
import { checkInputs, type RightInputs } from './testing/check-inputs';

const right: RightInputs<keyof typeof orgOperations> = {
  'org.children': { parent: 'xingye' },
};

checkInputs(right);
