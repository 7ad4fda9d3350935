import type { AnnouncementView } from '../../../../../core/contract/announcement';
import type { MeView } from '../../../../../core/contract/me';
import type { InputOf } from '../../../../../core/contract/operations';
import type { Audience } from '../../../../../core/domain/announcement/announcement';
import { announces } from '../../../../../core/domain/org/office';

/** 公告草稿 as it is written on this phone. */
export interface AnnounceDraft {
  /** Empty until the draft is saved on the server. */
  readonly id: string;
  /** The version on the server that this draft is based on. */
  readonly version: number;
  readonly nodeId: string;
  /** The name of the place. */
  readonly nodeName: string;
  readonly audience: Audience;
  readonly title: string;
  readonly body: string;
}

/** A new draft, addressed to everybody in the area of the writer's office. */
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

/** Converts a draft from the server. */
export function draftOf(view: AnnouncementView): AnnounceDraft {
  const { id, version, node, nodeName, audience, title, body } = view;
  return { id, version, nodeId: node, nodeName, audience, title, body };
}

/** The part of the draft that is kept on the server. */
export function wordsOf({ nodeId, audience, title, body }: AnnounceDraft) {
  return { nodeId, audience, title, body };
}

/** The input of saving the draft. */
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
