import type { Moment } from '../../../core/domain/time/moment';
import { collection } from '../collection';
import { announcementReadsSteps } from '../shape/announcement-reads';

/** 已读: one person has read one announcement; `_id` is `<announcement>:<openid>`. */
export interface AnnouncementRead {
  readonly _id: string;
  readonly announcementId: string;
  readonly openid: string;
  /**
   * `changedAt` of the announcement as it was read; in marks of earlier builds the moment of reading.
   */
  readonly at: Moment;
}

export const announcementReads = collection<AnnouncementRead>({
  indexes: ['announcementId', 'openid -at', 'at'],
  steps: announcementReadsSteps,
});
