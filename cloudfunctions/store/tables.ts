import type { Announcement } from '../../core/domain/announcement/announcement';
import type { Deed } from '../../core/domain/deed/deed';
import type { Figures } from '../../core/domain/figures/figures';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { NodeId, OrgNode } from '../../core/domain/org/org';
import type { Parents } from '../../core/domain/org/paths';
import type { Person } from '../../core/domain/person/person';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Lately } from '../../core/domain/routing/staffing';
import type { Studio, StudioId } from '../../core/domain/studio/studio';
import type { Moment } from '../../core/domain/time/moment';
import type { Lessons } from '../../core/suggest/lessons';
import type { Agenda } from './agenda-document';
import { Table } from './table';

/** 已读: somebody read an announcement; `_id` is `<announcement>:<openid>`. */
export interface AnnouncementRead {
  readonly _id: string;
  readonly announcementId: string;
  readonly openid: string;
  /** As it was changed last when they read it; marks of earlier builds: when they did. */
  readonly at: Moment;
}

/** 进度: how far a function that walks through what changed has come; `_id` is the function's name. */
export interface Progress {
  readonly _id: string;
  readonly studiosUpTo: Moment;
}

/**
 * 组织树的样子 when everything was last known to follow it: who is whose parent, and which offices were
 * held, as `role@node`.
 */
export interface TreeSeen {
  readonly _id: string;
  readonly parents: Parents;
  readonly held: readonly string[];
}

/** 近况 of a studio; `_id` is the studio's. */
export interface LatelyRecord extends Lately {
  readonly _id: StudioId;
}

/** 类别经验 of a subdistrict; `_id` is its node. Counts of n-grams: no words, no names. */
export interface LessonsRecord extends Lessons {
  readonly _id: NodeId;
  readonly version: number;
  /**
   * The lessons counted lately, so that a run that crashed before recording it counts nothing
   * twice.
   */
  readonly taken: readonly string[];
}

export const people = new Table<Person>('people');
export const orgs = new Table<OrgNode>('orgs');
export const studios = new Table<Studio>('studios');
export const lately = new Table<LatelyRecord>('lately');
export const lessons = new Table<LessonsRecord>('lessons');
export const requests = new Table<ServiceRequest>('requests');
export const deeds = new Table<Deed>('deeds');
export const announcements = new Table<Announcement>('announcements');
export const announcementReads = new Table<AnnouncementRead>('announcementReads');
export const inbox = new Table<InboxItem>('inbox');
export const figures = new Table<Figures>('figures');
export const agenda = new Table<Agenda>('agenda');
export const progress = new Table<Progress>('progress');
export const treeSeen = new Table<TreeSeen>('progress');
