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

const correctAnnouncement = z.strictObject({ id, correction: lines(CHARACTERS.correction) });

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
  /** When it was published or last corrected. */
  readonly at: Moment;
  readonly read: boolean;
  /** 更正: the latest one; null when there is none. */
  readonly correction: string | null;
}

/** 公告 */
export interface AnnouncementView extends AnnouncementCard {
  readonly body: string;
  /** When it was published; for a draft, when it was written. */
  readonly writtenAt: Moment;
  /** Newest first. */
  readonly corrections: readonly { readonly at: Moment; readonly words: string }[];
  /** May this reader correct it? */
  readonly correctable: boolean;
  /** May this reader share it? Everybody it is shared with can read it. */
  readonly shareable: boolean;
  readonly byName: string;
  readonly node: NodeId;
  readonly audience: Audience;
  /** How many people have read it, and how many messages were sent to WeChat; for offices only. */
  readonly readCount: number | null;
  readonly toldCount: number | null;
  readonly now: Moment;
}

/** 操作: what can be done with announcements. */
export const announcementOperations = {
  'announcements.save': command('office', saveAnnouncement, [
    'limit/announce',
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
  'announcements.correct': command('office', correctAnnouncement, [
    ...CONTENT,
    'policy/forbidden',
    'announcement/not-found',
    'announcement/not-published',
    'announcement/corrected-enough',
    'announcement/changed-meanwhile',
  ]),
  'announcements.reach': query<{ people: number }>()('office', announcementReach, [
    'policy/forbidden',
    'place/unknown',
  ]),
  'announcements.list': query<Page<AnnouncementCard>>()('anyone', listAnnouncements),
  'announcements.read': query<AnnouncementView>()('anyone', byId, ['announcement/not-found']),
} as const;
