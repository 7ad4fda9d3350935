import { tableOf } from './table';

// Tables that several nouns use. A table that only one noun uses is made there, with `tableOf`.

export const people = tableOf('people');
export const studios = tableOf('studios');
export const lately = tableOf('lately');
export const lessons = tableOf('lessons');
export const requests = tableOf('requests');
export const deeds = tableOf('deeds');
export const announcements = tableOf('announcements');
export const announcementReads = tableOf('announcementReads');
export const inbox = tableOf('inbox');
export const uploads = tableOf('uploads');
export const figures = tableOf('figures');
