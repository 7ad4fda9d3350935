import type { Versioned } from '../base/command';
import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import type { NodeId } from '../org/org';
import type { Person } from '../person/person';
import { activeStudios } from '../person/standing';
import { type WithDue, withDue } from '../time/due';
import { laterOf, type Moment } from '../time/moment';
import { afterTheNight, type QuietHours } from '../time/quiet-hours';

/** How often a published announcement can be corrected. */
const MOST_CORRECTIONS = 10;

/** 受众: which of a node's people an announcement is for. */
export const AUDIENCES = ['everyone', 'volunteers'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** 更正: what was wrong in a published announcement, or has changed since. */
export interface Correction {
  readonly at: Moment;
  readonly by: OpenId;
  readonly words: string;
}

/** 到期的事: `tell` stays due until the walk has reached the whole audience. */
export type AnnouncementJob = 'tell';

/** 公告: written to a node of the tree and an audience. */
export interface Announcement extends Versioned, WithDue<AnnouncementJob> {
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
  /** When it was published or last corrected; earlier read marks do not count. */
  readonly changedAt: Moment;
  readonly publishedAt: Moment | null;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** The last person of the walk through its audience. */
  readonly cursor: OpenId;
  /** How many messages the walk has sent so far. */
  readonly told: number;
}

/** 订阅的公告: announcements to these nodes and this audience since a moment; null means without a limit. */
export interface Feed {
  readonly nodes: readonly NodeId[];
  readonly audience: Audience;
  readonly since: Moment | null;
}

/** 保存: changes a draft. */
export function edit(
  announcement: Announcement,
  words: Pick<Announcement, 'title' | 'body' | 'node' | 'nodeName' | 'ancestors' | 'audience'>,
  now: Moment,
): Announcement {
  requireDraft(announcement);
  return { ...announcement, ...words, changedAt: now };
}

/** 发布: from now on its audience can read it, and subscribers get one message, not at night. */
export function publish(announcement: Announcement, now: Moment, quiet?: QuietHours): Announcement {
  requireDraft(announcement);
  return {
    ...announcement,
    state: 'published',
    publishedAt: now,
    changedAt: now,
    due: withDue(announcement.due, 'tell', afterTheNight(now, quiet)),
    cursor: '',
    told: 0,
  };
}

/** 更正: shown above the unchanged text; makes the announcement unread for everybody. */
export function correct(
  announcement: Announcement,
  { by, words }: Pick<Correction, 'by' | 'words'>,
  now: Moment,
): Announcement {
  const { state, corrections } = announcement;
  if (state !== 'published') throw new Refusal('announcement/not-published');
  if (corrections.length >= MOST_CORRECTIONS) throw new Refusal('announcement/corrected-enough');
  return { ...announcement, changedAt: now, corrections: [...corrections, { at: now, by, words }] };
}

/** Is it published, addressed to a node this person lives under, and meant for their role? */
export function isFor(
  announcement: Announcement,
  person: Pick<Person, 'ancestors' | 'standings'>,
): boolean {
  if (announcement.state !== 'published') return false;
  if (!person.ancestors.includes(announcement.node)) return false;
  return announcement.audience === 'everyone' || activeStudios(person).length > 0;
}

/** May everybody read it, for example a person to whom a neighbour forwarded it? */
export function isPublic({ state, audience }: Announcement): boolean {
  return state === 'published' && audience === 'everyone';
}

/**
 * The announcements in this person's inbox: those to their nodes since they moved in, and those to
 * volunteers since they applied. Older ones are in the list of their place.
 */
export function feedsOf(person: Person): Feed[] {
  const { ancestors, livesSince, standings } = person;
  const [first] = standings
    .filter(({ state }) => state === 'approved')
    .map(({ appliedAt }) => appliedAt)
    .sort();
  const moments = [...new Set(ancestors.map((node) => livesSince[node] ?? null))];
  return moments.flatMap((since) => {
    const nodes = ancestors.filter((node) => (livesSince[node] ?? null) === since);
    const everyone: Feed = { nodes, audience: 'everyone', since };
    if (!first) return [everyone];
    const joined = since ? laterOf(since, first) : first;
    return [everyone, { nodes, audience: 'volunteers', since: joined }];
  });
}

function requireDraft(announcement: Announcement): void {
  if (announcement.state === 'published') throw new Refusal('announcement/already-published');
}
