import type { Announcement } from '../../../core/domain/announcement/announcement';
import { collection } from '../collection';
import { announcementsSteps } from '../shape/announcements';

/** 公告: due while some readers have not been notified yet. */
export const announcements = collection<Announcement>({
  indexes: ['node state audience -changedAt -_id', 'ancestors state -changedAt -_id', 'due.at'],
  steps: announcementsSteps,
  due: 'on-agenda',
});
