import type { InboxItem } from '../../../core/domain/notice/inbox';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { readPage } from '../../store/page';
import { inbox } from '../../store/tables';

/** 消息, newest first. */
export const listInbox: Handler<'inbox.list'> = async (call, { before }) => {
  const { documents, next } = await readPage<InboxItem>(inbox, {
    ranges: [{ where: { openid: call.openid } }],
    by: 'at',
    momentOf: (item) => item.at,
    before,
  });
  const items = documents.map(({ _id, words, text, page, at, readAt }) => ({
    id: _id,
    subject: words.subject,
    text,
    page,
    at,
    read: readAt !== null,
  }));
  return { items, next, now: call.now };
};

/** 标为已读: only the reader's own items, whatever ids are named. Repeating it changes nothing. */
export const markRead: Handler<'inbox.markRead'> = async (call, { ids }) => {
  await inbox.update({ _id: _.in(ids), openid: call.openid, readAt: null }, { readAt: call.now });
  return { id: call.openid, version: 0, state: 'read' };
};
