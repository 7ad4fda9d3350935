import * as z from 'zod/mini';
import { MOST_MARKED } from '../domain/base/limits';
import type { CategoryCode } from '../domain/category/category';
import type { Moment } from '../domain/time/moment';
import { cursor } from './base/fields';
import { command, query } from './base/operation';
import type { Page } from './base/page';

const listInbox = z.strictObject({
  before: cursor,
  /** 未读: those alone that were not read yet. */
  unread: z.optional(z.literal(true)),
});

const markRead = z.strictObject({
  ids: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(MOST_MARKED)),
});

/** 哪一件事, as its reader may see it. */
export interface InboxRequest {
  readonly category: CategoryCode;
  /** How its words begin; null where this reader may not see them in a list. */
  readonly words: string | null;
}

/** 消息: what I was told, or what was announced for my place. */
export interface InboxCard {
  readonly id: string;
  readonly kind: 'notice' | 'announcement';
  readonly subject: string;
  readonly text: string;
  readonly page: string;
  /** 哪一件事: the request that it is about, in its own first words; null when it is about none. */
  readonly matter: InboxRequest | null;
  readonly at: Moment;
  readonly read: boolean;
}

/** 操作: what can be done with messages. */
export const inboxOperations = {
  'inbox.list': query<Page<InboxCard>>()('anyone', listInbox),
  'inbox.markRead': command('anyone', markRead),
} as const;
