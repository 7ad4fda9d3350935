import type { Announcement } from '../../core/domain/announcement/announcement';
import { noticeOfAnnouncement } from '../../core/domain/announcement/announcement-notice';
import { eachAlone } from '../runtime/each-alone';
import { audienceOf } from '../store/audience';
import { _ } from '../store/cloud';
import { announcements, inbox, people } from '../store/tables';
import { newItem } from './item';

/** How many people one step tells before it moves the cursor. */
const STEP = 50;

/**
 * 通知受众: one step for each announcement that is still being told. The cursor on the announcement
 * is the last person told; a step that dies is done again and the inbox refuses the duplicates.
 */
export async function tellAudiences(): Promise<number> {
  const walking = await announcements.list({ where: { telling: 'walking' }, limit: 10 });
  const told = await eachAlone('tell an audience', walking, tellSome);
  return told.reduce((sum, count) => sum + count, 0);
}

async function tellSome(announcement: Announcement): Promise<number> {
  const now = new Date().toISOString();
  const { _id, cursor } = announcement;
  const audience = await people.list({
    where: { ...audienceOf(announcement), _id: _.gt(cursor) },
    orderBy: [['_id', 'asc']],
    limit: STEP,
    fields: ['_id'],
  });
  const notice = noticeOfAnnouncement(announcement, now);
  await Promise.all(
    audience.map((person) => inbox.insert(newItem(`${_id}:published`, person._id, notice, now))),
  );
  const last = audience.at(-1)?._id ?? cursor;
  await announcements.update(
    { _id, cursor, telling: 'walking' },
    audience.length < STEP ? { cursor: last, telling: 'done' } : { cursor: last },
  );
  return audience.length;
}
