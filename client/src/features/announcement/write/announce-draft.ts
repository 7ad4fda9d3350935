import type { AnnouncementView } from '../../../../../core/contract/announcement';
import type { MeView } from '../../../../../core/contract/me';
import type { InputOf } from '../../../../../core/contract/operations';
import type { Audience } from '../../../../../core/domain/announcement/announcement';
import { announces } from '../../../../../core/domain/org/office';

/** 公告草稿, as it is being written on this phone. */
export interface AnnounceDraft {
  /** Empty until the cloud has it as a draft. */
  readonly id: string;
  /** The version on the server that this draft is based on. */
  readonly version: number;
  readonly nodeId: string;
  /** The node in words. */
  readonly nodeName: string;
  readonly audience: Audience;
  readonly title: string;
  readonly body: string;
}

/** A new one: to everybody under the writer's own office. */
export function blankDraft({ roles }: MeView): AnnounceDraft {
  const own = roles.find(announces);
  return {
    id: '',
    version: 0,
    nodeId: own?.node ?? '',
    nodeName: own?.nodeName ?? '',
    audience: 'everyone',
    title: '',
    body: '',
  };
}

/** One that was kept on the server. */
export function draftOf(view: AnnouncementView): AnnounceDraft {
  const { id, version, node, nodeName, audience, title, body } = view;
  return { id, version, nodeId: node, nodeName, audience, title, body };
}

/** The part that is kept on the server. */
export function wordsOf({ nodeId, audience, title, body }: AnnounceDraft) {
  return { nodeId, audience, title, body };
}

/** What saving it sends. */
export function inputOf(draft: AnnounceDraft): InputOf<'announcements.save'> {
  const { id, version } = draft;
  return { ...(id && { id, version }), ...wordsOf(draft) };
}

/** 受众 in words. */
export function sayAudience(audience: Audience): string {
  switch (audience) {
    case 'everyone':
      return '所有居民';
    case 'volunteers':
      return '只给志愿者';
    default:
      return audience satisfies never;
  }
}
