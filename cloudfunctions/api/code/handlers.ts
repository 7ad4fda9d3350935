import type { codeOperations } from '../../../core/contract/code';
import type { Handlers } from '../../runtime/gateway';
import { makeCode } from './make';
import { printPosters } from './posters';
import { readCode } from './read';

/** One operation a line. */
export const codeHandlers: Handlers<keyof typeof codeOperations> = {
  'codes.read': readCode,
  'codes.make': makeCode,
  'codes.posters': printPosters,
};
