import type { OpenId } from '../base/identity';
import type { OfficeRole } from '../org/office';
import type { NodeId } from '../org/org';
import type { StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';
import type { TemplateKey } from './template';

/** 收件人: a person, or a group that is looked up when the notice is handed on. */
export type Recipient =
  | { readonly kind: 'person'; readonly openid: OpenId }
  | { readonly kind: 'studio'; readonly studioId: StudioId }
  /** The one who leads this studio. */
  | { readonly kind: 'lead'; readonly studioId: StudioId }
  /** Whoever holds the role at a node of this path; the officer where no secretary does. */
  | {
      readonly kind: 'office';
      readonly role: OfficeRole;
      readonly ancestors: readonly NodeId[];
    };

/** What a subscription message says, by meaning; the template table maps it to fields. */
export interface MessageWords {
  readonly subject: string;
  readonly status: string;
  readonly at: Moment;
  readonly tip: string;
}

/**
 * 通知: one thing to be told to somebody. It is written together with the change that caused it.
 * It never carries the resident's own words, a phone or a flat: it shows on locked screens.
 */
export interface Notice {
  readonly to: Recipient;
  /** Not among those meant: the asker, where a group of helpers is. Others are told in their place. */
  readonly except: readonly OpenId[];
  /** Who did it: knows already, and nobody is told in their place. */
  readonly by?: OpenId;
  readonly template: TemplateKey;
  readonly words: MessageWords;
  /** The full sentence, for the in-app inbox. */
  readonly text: string;
  readonly page: string;
  /** 急: told at once, by night too, and never folded with others. */
  readonly urgent: boolean;
}

/**
 * 待发: what a document still has to tell, by id. It is written with the document, never beside it,
 * and leaves it once it is handed to the inboxes.
 */
export interface Outbox {
  readonly notices: Readonly<Record<string, Notice>>;
  /** Since when something waits to be handed on; null when nothing does. */
  readonly noticeDueAt: Moment | null;
}
