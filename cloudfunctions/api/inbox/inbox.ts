import { sayMomentsIn } from '../../../core/domain/time/moments-in';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { readPage } from '../../store/page';
import { inbox } from '../../store/tables';
import { mattersOf } from './matters';

/** 消息, newest first. */
export const listInbox: Handler<'inbox.list'> = async (call, { before, unread }) => {
  const { documents, next } = await readPage(inbox, {
    ranges: [{ where: { openid: call.openid, ...(unread && { readAt: null }) } }],
    by: 'at',
    momentOf: (item) => item.at,
    before,
    fields: ['words', 'text', 'page', 'at', 'readAt'],
  });
  const matterOf = await mattersOf(
    call,
    documents.map(({ page }) => page),
  );
  const items = documents.map(({ _id, words, text, page, at, readAt }) => ({
    id: _id,
    subject: words.subject,
    text: sayMomentsIn(text, call.now),
    page,
    matter: matterOf(page),
    at,
    read: readAt !== null,
  }));
  return { items, next, now: call.now };
};

/** 标为已读: mine alone, whatever ids are named. Doing it twice changes nothing. */
export const markRead: Handler<'inbox.markRead'> = async (call, { ids }) => {
  await inbox.update({ _id: _.in(ids), openid: call.openid, readAt: null }, { readAt: call.now });
  return { id: call.openid, version: 0, state: 'read' };
};
