import type { Moment } from '../../../core/domain/time/moment';
import { collection } from '../collection';
import { announcementReadsSteps } from '../shape/announcement-reads';

/** 已读: somebody read an announcement; `_id` is `<announcement>:<openid>`. */
export interface AnnouncementRead {
  readonly _id: string;
  readonly announcementId: string;
  readonly openid: string;
  /** As it was changed last when they read it; marks of earlier builds: when they did. */
  readonly at: Moment;
}

export const announcementReads = collection<AnnouncementRead>({
  indexes: ['announcementId', 'openid -at', 'at'],
  steps: announcementReadsSteps,
});
