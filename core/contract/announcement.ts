import * as z from 'zod/mini';
import type { Audience } from '../domain/announcement/announcement';
import { AUDIENCES } from '../domain/announcement/announcement';
import { CHARACTERS } from '../domain/base/limits';
import type { NodeId } from '../domain/org/org';
import type { Moment } from '../domain/time/moment';
import { byId, cursor, id, line, lines } from './base/fields';
import { CONTENT, command, query } from './base/operation';
import type { Page } from './base/page';

const saveAnnouncement = z.strictObject({
  id: z.optional(id),
  version: z.optional(z.int()),
  title: line(CHARACTERS.title),
  body: lines(CHARACTERS.body),
  nodeId: id,
  audience: z.enum(AUDIENCES),
});

const announcementReach = z.strictObject({ nodeId: id, audience: z.enum(AUDIENCES) });

const listAnnouncements = z.strictObject({
  /** `published`: for me to read; for an office also `drafts`, and `sent` by its offices. */
  kind: z.enum(['published', 'drafts', 'sent']),
  before: cursor,
});

/** 公告 in the list. */
export interface AnnouncementCard {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly nodeName: string;
  readonly state: 'draft' | 'published';
  readonly at: Moment;
  readonly read: boolean;
}

/** 公告 */
export interface AnnouncementView extends AnnouncementCard {
  readonly body: string;
  readonly byName: string;
  readonly node: NodeId;
  readonly audience: Audience;
  /** How many have read it; for offices only. */
  readonly readCount: number | null;
  readonly now: Moment;
}

/** 操作: what can be done with announcements. */
export const announcementOperations = {
  'announcements.save': command('office', saveAnnouncement, [
    'policy/forbidden',
    'place/unknown',
    'announcement/not-found',
    'announcement/already-published',
    'announcement/changed-meanwhile',
  ]),
  'announcements.publish': command('office', byId, [
    ...CONTENT,
    'policy/forbidden',
    'announcement/not-found',
    'announcement/already-published',
    'announcement/changed-meanwhile',
  ]),
  'announcements.reach': query<{ people: number }>()('office', announcementReach, [
    'policy/forbidden',
    'place/unknown',
  ]),
  'announcements.list': query<Page<AnnouncementCard>>()('anyone', listAnnouncements),
  'announcements.read': query<AnnouncementView>()('anyone', byId, ['announcement/not-found']),
} as const;
