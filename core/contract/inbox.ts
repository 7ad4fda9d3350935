import * as z from 'zod/mini';
import { MOST_MARKED } from '../domain/base/limits';
import type { CategoryCode } from '../domain/category/category';
import type { Moment } from '../domain/time/moment';
import { cursor } from './base/fields';
import { command, query } from './base/operation';
import type { Page } from './base/page';

const listInbox = z.strictObject({
  before: cursor,
  /** 未读: only messages that were not read yet. */
  unread: z.optional(z.literal(true)),
});

const markRead = z.strictObject({
  ids: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(MOST_MARKED)),
});

/** 哪一件事: the request of a message, as its reader may see it. */
export interface InboxRequest {
  readonly category: CategoryCode;
  /** The beginning of its words; null when this reader may not see them in a list. */
  readonly words: string | null;
}

/** 消息: something I was told, or an announcement for my place. */
export interface InboxCard {
  readonly id: string;
  readonly kind: 'notice' | 'announcement';
  readonly subject: string;
  readonly text: string;
  readonly page: string;
  /** 哪一件事: the request it is about; null when it is about none. */
  readonly matter: InboxRequest | null;
  readonly at: Moment;
  readonly read: boolean;
}

/** 操作: what can be done with messages. */
export const inboxOperations = {
  'inbox.list': query<Page<InboxCard>>()('anyone', listInbox),
  'inbox.markRead': command('anyone', markRead),
} as const;
