import type { announcementOperations } from '../../../core/contract/announcement';
import type { Handlers } from '../../runtime/gateway';
import * as announcements from './announcement';
import { countReach } from './reach';
import { listAnnouncements, readAnnouncement } from './read';

/** One operation a line. */
export const announcementHandlers: Handlers<keyof typeof announcementOperations> = {
  'announcements.save': announcements.saveAnnouncement,
  'announcements.publish': announcements.publishAnnouncement,
  'announcements.correct': announcements.correctAnnouncement,
  'announcements.reach': countReach,
  'announcements.list': listAnnouncements,
  'announcements.read': readAnnouncement,
};
