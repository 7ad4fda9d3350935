import { type Announcement, type Feed, feedsOf } from '../../core/domain/announcement/announcement';
import type { OpenId } from '../../core/domain/base/identity';
import type { Person } from '../../core/domain/person/person';
import type { Moment } from '../../core/domain/time/moment';
import { keptSince } from '../../core/domain/time/retention';
import { _ } from './cloud';
import type { AnnouncementRead } from './collections/announcement-reads';
import type { IndexRange } from './page';
import { MOST_ROWS } from './table';
import { announcementReads, announcements } from './tables';

/** How many read marks a list looks at: more than the announcements a community publishes in years. */
const MARKS = MOST_ROWS;

/**
 * At most this many of the newest announcements are counted as unread; the tab shows no larger number.
 */
export const COUNTED = 100;

/** 看过: up to which change this person has read each announcement. */
export interface Marks {
  readonly upTo: ReadonlyMap<string, Moment>;
  /** Announcements changed before this moment never count as unread; their marks are deleted. */
  readonly since: Moment;
}

/** The announcements in this person's inbox, as ranges of one list. */
export function feedRanges(person: Person): IndexRange[] {
  return feedsOf(person).map((feed) => ({ where: rangeOf(feed) }));
}

function rangeOf({ nodes, audience, since }: Feed) {
  const published = { node: _.in([...nodes]), state: 'published', audience };
  return since === null ? published : { ...published, changedAt: _.gte(since) };
}

/** Needs only the openid, so it can be read in parallel with the person. */
export async function marksOf(openid: OpenId, now: Moment): Promise<Marks> {
  const marks = await announcementReads.list({
    where: { openid },
    orderBy: [['at', 'desc']],
    limit: MARKS,
    fields: ['announcementId', 'at'],
  });
  const upTo = new Map(marks.map(({ announcementId, at }) => [announcementId, at]));
  return { upTo, since: keptSince('marks', now) };
}

/**
 * 已读的记号: records the change that the reader saw, not the clock. A correction written meanwhile has a
 * later `changedAt` and stays unread.
 */
export function markOf(
  { _id, changedAt }: Pick<Announcement, '_id' | 'changedAt'>,
  openid: OpenId,
): AnnouncementRead {
  return { _id: `${_id}:${openid}`, announcementId: _id, openid, at: changedAt };
}

/** Was it read after its last correction? */
export function isRead({ _id, changedAt }: Pick<Announcement, '_id' | 'changedAt'>, marks: Marks) {
  const at = marks.upTo.get(_id);
  return changedAt < marks.since || (at !== undefined && at >= changedAt);
}

/** How many announcements of this person's inbox are unread. */
export async function countUnreadNews(person: Person, marks: Marks): Promise<number> {
  const read = await Promise.all(
    feedRanges(person).map(({ where }) =>
      announcements.list({
        where,
        orderBy: [['changedAt', 'desc']],
        limit: COUNTED,
        fields: ['changedAt'],
      }),
    ),
  );
  return read.flat().filter((one) => !isRead(one, marks)).length;
}
