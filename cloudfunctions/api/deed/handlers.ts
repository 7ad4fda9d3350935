import type { deedOperations } from '../../../core/contract/deed';
import type { Handlers } from '../../runtime/gateway';
import { listDeeds } from './deed';
import { listOfRequest } from './of-request';

/** One operation a line. */
export const deedHandlers: Handlers<keyof typeof deedOperations> = {
  'deeds.ofRequest': listOfRequest,
  'deeds.list': listDeeds,
};
