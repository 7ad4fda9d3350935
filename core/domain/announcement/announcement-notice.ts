import { briefly, shortTitle } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { Moment } from '../time/moment';
import type { Announcement } from './announcement';

/**
 * 消息 in the inbox: that it was published, or what was corrected last.
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
 * 公告通知: what WeChat shows those who want it; like all that is not urgent, not by night.
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
