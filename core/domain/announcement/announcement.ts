import type { Versioned } from '../base/command';
import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import type { NodeId } from '../org/org';
import { activeStudio, type Person } from '../person/person';
import type { Moment } from '../time/moment';

/** 受众: which of a node's people an announcement is for. */
export const AUDIENCES = ['everyone', 'volunteers'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** 公告: written to a node of the tree and an audience. */
export interface Announcement extends Versioned {
  readonly state: 'draft' | 'published';
  readonly title: string;
  readonly body: string;
  readonly node: NodeId;
  readonly nodeName: string;
  /** Path of the node: whose drafts and figures an office sees. */
  readonly ancestors: readonly NodeId[];
  readonly audience: Audience;
  readonly by: OpenId;
  readonly byName: string;
  readonly changedAt: Moment;
  readonly publishedAt: Moment | null;
  /** `walking` while people remain to be notified; the cursor is the last person who was. */
  readonly telling: 'none' | 'walking' | 'done';
  readonly cursor: OpenId;
}

/** 保存: a draft can be changed for as long as it is one. */
export function edit(
  announcement: Announcement,
  words: Pick<Announcement, 'title' | 'body' | 'node' | 'nodeName' | 'ancestors' | 'audience'>,
  now: Moment,
): Announcement {
  requireDraft(announcement);
  return { ...announcement, ...words, changedAt: now };
}

/** 发布: from now on its audience can read it, and each person is notified once. */
export function publish(announcement: Announcement, now: Moment): Announcement {
  requireDraft(announcement);
  return {
    ...announcement,
    state: 'published',
    publishedAt: now,
    changedAt: now,
    telling: 'walking',
    cursor: '',
  };
}

/** Is it meant for this person: published, to a node they live under, and to their kind? */
export function isFor(announcement: Announcement, person: Person): boolean {
  if (announcement.state !== 'published') return false;
  if (!person.ancestors.includes(announcement.node)) return false;
  return announcement.audience === 'everyone' || activeStudio(person) !== null;
}

function requireDraft(announcement: Announcement): void {
  if (announcement.state === 'published') throw new Refusal('announcement/already-published');
}
