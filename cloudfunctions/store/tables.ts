import type { TreeSeen } from './collections/progress';
import { Table, tableOf } from './table';

export const people = tableOf('people');
export const orgs = tableOf('orgs');
export const studios = tableOf('studios');
export const lately = tableOf('lately');
export const lessons = tableOf('lessons');
export const requests = tableOf('requests');
export const deeds = tableOf('deeds');
export const announcements = tableOf('announcements');
export const announcementReads = tableOf('announcementReads');
export const inbox = tableOf('inbox');
export const figures = tableOf('figures');
export const agenda = tableOf('agenda');
export const progress = tableOf('progress');
export const treeSeen = new Table<TreeSeen>('progress');
