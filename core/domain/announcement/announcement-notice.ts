import { briefly, shortTitle } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { Moment } from '../time/moment';
import type { Announcement } from './announcement';

/**
 * 消息: the inbox line that an announcement was published, or the latest correction of it.
 *
 * @param placeName what its node is called now
 */
export function inboxTextOf(
  { title, corrections }: Pick<Announcement, 'title' | 'corrections'>,
  placeName: string,
): string {
  const last = corrections.at(-1);
  if (last) return `${placeName}更正了公告「${title}」：${last.words}`;
  return `${placeName}发布了公告：${title}`;
}

/**
 * 公告通知: the WeChat message for people who subscribed to announcements. It is not urgent, so it is
 * never sent at night.
 *
 * @param placeName what its node is called now
 */
export function noticeOfAnnouncement(
  announcement: Announcement,
  placeName: string,
  now: Moment,
): Omit<Notice, 'to' | 'except'> {
  const { _id, title, publishedAt } = announcement;
  return {
    template: 'news',
    words: {
      subject: shortTitle(title),
      status: '新公告',
      at: publishedAt ?? now,
      tip: briefly(placeName, '点开看看'),
    },
    text: inboxTextOf(announcement, placeName),
    page: messagePage('announcement.detail', _id),
    urgent: false,
  };
}
