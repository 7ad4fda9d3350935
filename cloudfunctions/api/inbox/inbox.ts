import type { InboxCard, InboxRequest } from '../../../core/contract/inbox';
import { type Announcement, isFor } from '../../../core/domain/announcement/announcement';
import { inboxTextOf } from '../../../core/domain/announcement/announcement-notice';
import { placeNameOf } from '../../../core/domain/announcement/place-name';
import type { InboxItem } from '../../../core/domain/notice/inbox';
import { messagePage } from '../../../core/domain/notice/message-page';
import type { Moment } from '../../../core/domain/time/moment';
import { sayMomentsIn } from '../../../core/domain/time/moments-in';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { COUNTED, feedRanges, isRead, type Marks, markOf, marksOf } from '../../store/feed';
import { ownItemsOf } from '../../store/own-items';
import * as page from '../../store/page';
import { announcementReads, announcements, inbox } from '../../store/tables';
import { requestsOfPages } from './requests-of-pages';

/** The fields of a card for both kinds. */
const ITEM_FIELDS = ['words', 'text', 'page', 'at', 'readAt'] as const;
const NEWS_FIELDS = ['title', 'node', 'nodeName', 'changedAt', 'corrections'] as const;
type Item = Pick<InboxItem, '_id' | (typeof ITEM_FIELDS)[number]>;
type News = Pick<Announcement, '_id' | (typeof NEWS_FIELDS)[number]>;

/**
 * 消息, newest first: notices to this person and announcements for their place in one list.
 * Announcements are read from their own collection and never copied.
 */
export const listInbox: Handler<'inbox.list'> = async (call, { before, unread }) => {
  const [person, directory, marks, own] = await Promise.all([
    call.person,
    call.directory,
    marksOf(call.openid, call.now),
    page.readAhead(inbox, {
      ranges: [{ where: { ...ownItemsOf(call.openid), ...(unread && { readAt: null }) } }],
      by: 'at',
      momentOf: (item) => item.at,
      before,
      fields: ITEM_FIELDS,
    }),
  ]);
  const announced = await page.readAhead(announcements, {
    ranges: feedRanges(person),
    by: 'changedAt',
    momentOf: (one) => one.changedAt,
    before,
    fields: NEWS_FIELDS,
    // Read marks are stored apart from the announcements.
    ...(unread && { atMost: COUNTED }),
  });
  const shown = announced.filter(({ document }) => !unread || !isRead(document, marks));
  const { documents, next } = page.pageOf<Item | News>([...own, ...shown]);
  const matterOf = await requestsOfPages(
    call,
    documents.flatMap((one) => ('page' in one ? one.page : [])),
  );
  const items = documents.map((one) =>
    'page' in one
      ? cardOfItem(one, matterOf(one.page), call.now)
      : cardOfNews(one, placeNameOf(one, directory), marks),
  );
  return { items, next, now: call.now };
};

/** 标为已读: only the reader's own items, whatever ids are named. Repeating it changes nothing. */
export const markRead: Handler<'inbox.markRead'> = async (call, { ids }) => {
  const own = ids.filter((id) => id.includes(':'));
  const announced = ids.filter((id) => !id.includes(':'));
  await Promise.all([
    own.length > 0 &&
      inbox.updateUnread(
        { _id: _.in(own), openid: call.openid, readAt: null },
        { readAt: call.now },
      ),
    announced.length > 0 && markNews(call, announced),
  ]);
  return { id: call.openid, version: 0, state: 'read' };
};

/** Only announcements meant for the reader, because a mark counts as a reader. */
async function markNews({ openid, person }: ApiCall, ids: readonly string[]): Promise<void> {
  const [reader, found] = await Promise.all([
    person,
    announcements.list({ where: { _id: _.in([...ids]) }, limit: ids.length }),
  ]);
  const meant = found.filter((one) => isFor(one, reader));
  await Promise.all(meant.map((one) => announcementReads.put(markOf(one, openid))));
}

function cardOfItem(item: Item, matter: InboxRequest | null, now: Moment): InboxCard {
  const { _id, words, text, page, at, readAt } = item;
  return {
    id: _id,
    kind: 'notice',
    subject: words.subject,
    text: sayMomentsIn(text, now),
    page,
    matter,
    at,
    read: readAt !== null,
  };
}

function cardOfNews(one: News, placeName: string, marks: Marks): InboxCard {
  return {
    id: one._id,
    kind: 'announcement',
    subject: one.title,
    text: inboxTextOf(one, placeName),
    page: messagePage('announcement.detail', one._id),
    matter: null,
    at: one.changedAt,
    read: isRead(one, marks),
  };
}
