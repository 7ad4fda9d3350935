import type { InboxItem } from '../../../core/domain/notice/inbox';
import { collection } from '../collection';
import { inboxSteps } from '../shape/inbox';

/** 消息 */
export const inbox = collection<InboxItem>({
  indexes: [
    'openid -at -_id',
    'openid readAt -at -_id',
    'openid message.state',
    '-urgent message.dueAt',
    'message.dueAt',
    'at',
  ],
  steps: inboxSteps,
});
