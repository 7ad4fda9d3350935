import type { codeOperations } from './code';
import { checkInputs, type RightInputs, refuses } from './testing/check-inputs';

const right: RightInputs<keyof typeof codeOperations> = {
  'codes.read': { scene: 'b.n-1' },
  'codes.make': { kind: 'building', id: 'n-1', anew: true },
  'codes.posters': { node: 'c-1' },
};

checkInputs(right);

test('only buildings, studios and communities have a code', () => {
  refuses('codes.make', right['codes.make'], 'kind', 'person');
});
