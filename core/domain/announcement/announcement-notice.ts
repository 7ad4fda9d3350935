import { briefly, shortTitle } from '../notice/message-fit';
import type { Notice } from '../notice/notice';
import type { Moment } from '../time/moment';
import type { Announcement } from './announcement';

/** 公告通知: the notice for each person of the audience; as it is not urgent, not at night. */
export function noticeOfAnnouncement(
  { _id, title, nodeName, publishedAt }: Announcement,
  now: Moment,
): Omit<Notice, 'to' | 'except'> {
  return {
    template: 'news',
    words: {
      subject: shortTitle(title),
      status: '新公告',
      at: publishedAt ?? now,
      tip: briefly(nodeName, '点开看看'),
    },
    text: `${nodeName}发布了公告：${title}`,
    page: `pages/announcement/detail?id=${_id}`,
    urgent: false,
  };
}
