import type { announcementOperations } from '../../../core/contract/announcement';
import type { Handlers } from '../../runtime/gateway';
import * as announcements from './announcement';

/** One operation a line. */
export const announcementHandlers: Handlers<keyof typeof announcementOperations> = {
  'announcements.save': announcements.saveAnnouncement,
  'announcements.publish': announcements.publishAnnouncement,
  'announcements.reach': announcements.countReach,
  'announcements.list': announcements.listAnnouncements,
  'announcements.read': announcements.readAnnouncement,
};
