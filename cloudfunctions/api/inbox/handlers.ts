import type { inboxOperations } from '../../../core/contract/inbox';
import type { Handlers } from '../../runtime/gateway';
import { listInbox, markRead } from './inbox';

/** One operation a line. */
export const inboxHandlers: Handlers<keyof typeof inboxOperations> = {
  'inbox.list': listInbox,
  'inbox.markRead': markRead,
};
