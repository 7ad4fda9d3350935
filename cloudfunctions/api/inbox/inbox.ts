import type { InboxCard } from '../../../core/contract/view';
import { type Announcement, isFor } from '../../../core/domain/announcement/announcement';
import { inboxTextOf, pageOf } from '../../../core/domain/announcement/announcement-notice';
import type { InboxItem } from '../../../core/domain/notice/inbox';
import type { Call } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { feedRanges, isRead, type Marks, marksOf } from '../../store/feed';
import { ownItemsOf } from '../../store/own-items';
import * as page from '../../store/page';
import { announcementReads, announcements, inbox } from '../../store/tables';

/**
 * 消息, newest first: what this person was told, and what was announced for their place, as one list.
 * Announcements are read where they stand; nobody has a copy of them.
 */
export const listInbox: Handler<'inbox.list'> = async (call, { before }) => {
  const [person, marks, own] = await Promise.all([
    call.person,
    marksOf(call.openid),
    page.readAhead<InboxItem>(inbox, {
      ranges: [{ where: ownItemsOf(call.openid) }],
      by: 'at',
      momentOf: (item) => item.at,
      before,
    }),
  ]);
  const announced = await page.readAhead<Announcement>(announcements, {
    ranges: feedRanges(person),
    by: 'changedAt',
    momentOf: (one) => one.changedAt,
    before,
  });
  const ahead = [
    ...own.map((found) => ({ ...found, document: cardOfItem(found.document) })),
    ...announced.map((found) => ({ ...found, document: cardOfNews(found.document, marks) })),
  ];
  const { documents, next } = page.pageOf(ahead);
  return { items: documents, next, now: call.now };
};

/** 标为已读: mine alone, whatever ids are named. Doing it twice changes nothing. */
export const markRead: Handler<'inbox.markRead'> = async (call, { ids }) => {
  const own = ids.filter((id) => id.includes(':'));
  const announced = ids.filter((id) => !id.includes(':'));
  await Promise.all([
    own.length > 0 &&
      inbox.update({ _id: _.in(own), openid: call.openid, readAt: null }, { readAt: call.now }),
    announced.length > 0 && markNews(call, announced),
  ]);
  return { id: call.openid, version: 0, state: 'read' };
};

/** Only what is meant for them: a mark counts as a reader. */
async function markNews({ openid, person, now }: Call, ids: readonly string[]): Promise<void> {
  const [reader, found] = await Promise.all([
    person,
    announcements.list({ where: { _id: _.in([...ids]) }, limit: ids.length }),
  ]);
  const meant = found.filter((one) => isFor(one, reader));
  await Promise.all(
    meant.map(({ _id }) =>
      announcementReads.put({ _id: `${_id}:${openid}`, announcementId: _id, openid, at: now }),
    ),
  );
}

function cardOfItem({ _id, words, text, page, at, readAt }: InboxItem): InboxCard {
  return { id: _id, kind: 'notice', subject: words.subject, text, page, at, read: readAt !== null };
}

function cardOfNews(one: Announcement, marks: Marks): InboxCard {
  return {
    id: one._id,
    kind: 'announcement',
    subject: one.title,
    text: inboxTextOf(one),
    page: pageOf(one),
    at: one.changedAt,
    read: isRead(one, marks),
  };
}
