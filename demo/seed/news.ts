import { type Announcement, isFor } from '../../core/domain/announcement/announcement';
import { noticeOfAnnouncement } from '../../core/domain/announcement/announcement-notice';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Person } from '../../core/domain/person/person';
import type { Moment } from '../../core/domain/time/moment';
import { itemOf } from './told';

/** 已读: `_id` is `<announcement>:<openid>`, as the cloud keeps it. */
interface AnnouncementRead {
  readonly _id: string;
  readonly announcementId: string;
  readonly at: Moment;
}

/** Everybody of its audience was told of a published announcement. */
export function newsOf(
  announcement: Announcement,
  people: readonly Person[],
  now: Moment,
): InboxItem[] {
  if (announcement.publishedAt === null) return [];
  const notice = noticeOfAnnouncement(announcement, now);
  return people
    .filter((person) => isFor(announcement, person))
    .map((person) => itemOf(`${announcement._id}:published`, person._id, notice, now));
}

/** Whoever has read the inbox item has read the announcement. */
export function readsOf(items: readonly InboxItem[]): AnnouncementRead[] {
  return items.flatMap(({ _id, openid, readAt }) => {
    const [announcementId] = _id.split(':');
    if (readAt === null || !announcementId) return [];
    return [{ _id: `${announcementId}:${openid}`, announcementId, at: readAt }];
  });
}
