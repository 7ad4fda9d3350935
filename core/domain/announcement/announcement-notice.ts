import { briefly, shortTitle } from '../notice/message-fit';
import type { Notice } from '../notice/notice';
import type { Moment } from '../time/moment';
import type { Announcement } from './announcement';

/** 消息 in the inbox: that it was published, or what was corrected last. */
export function inboxTextOf({ nodeName, title, corrections }: Announcement): string {
  const last = corrections.at(-1);
  if (last) return `${nodeName}更正了公告「${title}」：${last.words}`;
  return `${nodeName}发布了公告：${title}`;
}

/** Where it is read. */
export function pageOf({ _id }: Pick<Announcement, '_id'>): string {
  return `pages/announcement/detail?id=${_id}`;
}

/** 公告通知: what each of its audience is told; like all that is not urgent, not by night. */
export function noticeOfAnnouncement(
  announcement: Announcement,
  now: Moment,
): Omit<Notice, 'to' | 'except'> {
  const { title, nodeName, publishedAt } = announcement;
  return {
    template: 'news',
    words: {
      subject: shortTitle(title),
      status: '新公告',
      at: publishedAt ?? now,
      tip: briefly(nodeName, '点开看看'),
    },
    text: inboxTextOf(announcement),
    page: pageOf(announcement),
    urgent: false,
  };
}
