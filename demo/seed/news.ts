import { type Announcement, isFor } from '../../core/domain/announcement/announcement';
import type { OpenId } from '../../core/domain/base/identity';
import type { Person } from '../../core/domain/person/person';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { READ_AFTER_MINUTES } from './told';

/** 已读: `_id` is `<announcement>:<openid>`, as the cloud keeps it. */
interface AnnouncementRead {
  readonly _id: string;
  readonly announcementId: string;
  readonly openid: OpenId;
  readonly at: Moment;
}

/** The announcement after its delivery to the whole audience. */
export function toldToAll(announcement: Announcement, people: readonly Person[]): Announcement {
  return { ...announcement, told: audienceOf(announcement, people).length };
}

/** Its readers have read an old announcement by now. */
export function readsOf(
  announcement: Announcement,
  people: readonly Person[],
  now: Moment,
): AnnouncementRead[] {
  if (announcement.publishedAt === null) return [];
  const at = minutesAfter(announcement.publishedAt, READ_AFTER_MINUTES);
  if (at > now) return [];
  return audienceOf(announcement, people).map(({ _id: openid }) => ({
    _id: `${announcement._id}:${openid}`,
    announcementId: announcement._id,
    openid,
    at,
  }));
}

function audienceOf(announcement: Announcement, people: readonly Person[]): Person[] {
  return people.filter((person) => isFor(announcement, person));
}
