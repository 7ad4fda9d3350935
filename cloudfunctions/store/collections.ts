import type { LookedAtOf } from './collection';
import { agenda } from './collections/agenda';
import { announcementReads } from './collections/announcement-reads';
import { announcements } from './collections/announcements';
import { appointments } from './collections/appointments';
import { codes } from './collections/codes';
import { deeds } from './collections/deeds';
import { figures } from './collections/figures';
import { heldOver } from './collections/held-over';
import { households } from './collections/households';
import { inbox } from './collections/inbox';
import { lately } from './collections/lately';
import { lessons } from './collections/lessons';
import { orgs } from './collections/orgs';
import { people } from './collections/people';
import { plans } from './collections/plans';
import { progress } from './collections/progress';
import { readings } from './collections/readings';
import { requests } from './collections/requests';
import { settings } from './collections/settings';
import { studios } from './collections/studios';
import { uploads } from './collections/uploads';

/** 全部集合: every collection that the functions store, one line each. */
export const COLLECTIONS = {
  people,
  orgs,
  studios,
  requests,
  figures,
  progress,
  lately,
  lessons,
  readings,
  deeds,
  announcements,
  announcementReads,
  inbox,
  uploads,
  plans,
  settings,
  codes,
  appointments,
  households,
  heldOver,
  agenda,
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The document type of a collection. */
export type DocumentIn<Name extends CollectionName> = NonNullable<
  (typeof COLLECTIONS)[Name]['document']
>;

/** The collections whose due entries are looked at when the agenda says so. */
export type DueCollection = {
  [Name in CollectionName]: 'on-agenda' extends LookedAtOf<DocumentIn<Name>> ? Name : never;
}[CollectionName];

export const DUE_COLLECTIONS = COLLECTION_NAMES.filter(
  (name): name is DueCollection => COLLECTIONS[name].due === 'on-agenda',
);
