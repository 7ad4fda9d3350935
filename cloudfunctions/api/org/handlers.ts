import type { orgOperations } from '../../../core/contract/org';
import type { Handlers } from '../../runtime/gateway';
import { listChildren } from './org';

/** One operation a line. */
export const orgHandlers: Handlers<keyof typeof orgOperations> = {
  'org.children': listChildren,
};
