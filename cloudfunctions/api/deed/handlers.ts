import type { deedOperations } from '../../../core/contract/deed';
import type { Handlers } from '../../runtime/gateway';
import { listDeeds } from './deed';

/** One operation a line. */
export const deedHandlers: Handlers<keyof typeof deedOperations> = {
  'deeds.list': listDeeds,
};
