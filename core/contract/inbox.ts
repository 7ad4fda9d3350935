import * as z from 'zod/mini';
import type { Moment } from '../domain/time/moment';
import { cursor } from './base/fields';
import { command, query } from './base/operation';
import type { Page } from './base/page';

const listInbox = z.strictObject({ before: cursor });

const markRead = z.strictObject({
  ids: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
});

/** 消息 */
export interface InboxCard {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly page: string;
  readonly at: Moment;
  readonly read: boolean;
}

/** 操作: what can be done with messages. */
export const inboxOperations = {
  'inbox.list': query<Page<InboxCard>>()('anyone', listInbox),
  'inbox.markRead': command('anyone', markRead),
} as const;
