import { templates } from '../../core/contract/templates';
import type { Announcement } from '../../core/domain/announcement/announcement';
import { noticeOfAnnouncement } from '../../core/domain/announcement/announcement-notice';
import { placeNameOf } from '../../core/domain/announcement/place-name';
import type { OpenId } from '../../core/domain/base/identity';
import { foldedWords } from '../../core/domain/notice/folded-words';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Directory } from '../../core/domain/studio/directory';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { putOnAgenda } from '../store/agenda';
import { emptyLedger, type NewsReader, takeNewsCredit } from '../store/ledger';
import { inbox, people } from '../store/tables';
import { fieldsFor } from './fields';
import { newItem } from './item';
import { sendMessage } from './wechat';

type News = readonly [Announcement, ...Announcement[]];

/** Minutes until the next attempt when WeChat was busy, as for any other message. */
const RETRY_MINUTES = 1;

/**
 * 通知一个人: one credit and one message for all of these announcements. If the function dies between the
 * credit and the send, the person gets no message; the inbox shows the announcement anyway.
 *
 * @returns the announcements that the message covers
 */
export async function tellNews(
  reader: NewsReader,
  news: News,
  directory: Directory,
  now: Moment,
): Promise<readonly string[]> {
  const taken = (await take(reader, news, now)) ?? (await takeAnew(reader._id, news, now));
  if (!taken) return [];
  const item = messageOf(reader._id, taken, directory, now);
  const outcome = await sendMessage({
    openid: reader._id,
    templateId: templates.news.id,
    page: item.page,
    data: fieldsFor(templates.news, item.words),
  });
  switch (outcome) {
    case 'sent':
      break;
    case 'no-credit':
      await emptyLedger(reader._id, 'news');
      return [];
    case 'try-later':
      await sendLater(item, now);
      break;
    case 'refused':
    case 'uncertain':
      return [];
    default:
      return outcome satisfies never;
  }
  return taken.map(({ _id }) => _id);
}

/** Takes a credit for all, or for the first alone if another one was told before; null if neither works. */
async function take(reader: NewsReader, news: News, now: Moment): Promise<News | null> {
  const ids = news.map(({ _id }) => _id);
  if (await takeNewsCredit(reader, ids, now)) return news;
  const [first] = news;
  if (news.length === 1) return null;
  return (await takeNewsCredit(reader, [first._id], now)) ? [first] : null;
}

/** A person who allowed another message since the walk read them is read once more. */
async function takeAnew(openid: OpenId, news: News, now: Moment): Promise<News | null> {
  const reader = await people.find(openid);
  const [{ _id }] = news;
  const mayBeTold = reader?.getsNews && !reader.spent.includes(_id);
  return mayBeTold ? take(reader, news, now) : null;
}

function messageOf(openid: OpenId, news: News, directory: Directory, now: Moment): InboxItem {
  const [first, ...others] = news;
  const noticeOf = (one: Announcement) =>
    noticeOfAnnouncement(one, placeNameOf(one, directory), now);
  const notice = noticeOf(first);
  const told = foldedWords('news', [notice, ...others.map(noticeOf)]);
  return newItem(`${first._id}:published`, openid, { ...notice, ...told }, now);
}

/** The regular sender continues from here; the credit is already taken. */
async function sendLater(item: InboxItem, now: Moment): Promise<void> {
  const dueAt = minutesAfter(now, RETRY_MINUTES);
  await putOnAgenda('messages', dueAt, now);
  await inbox.insert({ ...item, message: { ...item.message, attempts: 1, dueAt } });
}
