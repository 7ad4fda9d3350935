import type { deedOperations } from './deed';
import { BEFORE, checkInputs, type RightInputs } from './testing/check-inputs';

const right: RightInputs<keyof typeof deedOperations> = {
  'deeds.ofRequest': { id: 'r1' },
  'deeds.list': { of: 'mine', before: BEFORE },
};

checkInputs(right);
