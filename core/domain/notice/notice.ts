import type { OpenId, StudioId } from '../base/identity';
import type { OfficeRole } from '../org/office';
import type { NodeId } from '../org/org';
import type { WithDue } from '../time/due';
import type { Moment } from '../time/moment';
import type { TemplateKey } from './template';

/** 收件人: a person, or a group that is resolved when the notice is delivered. */
export type Recipient =
  | { readonly kind: 'person'; readonly openid: OpenId }
  | { readonly kind: 'studio'; readonly studioId: StudioId }
  /** The lead of this studio. */
  | { readonly kind: 'lead'; readonly studioId: StudioId }
  /** The holder of the role at a node of this path; the officer if there is no secretary. */
  | {
      readonly kind: 'office';
      readonly role: OfficeRole;
      readonly ancestors: readonly NodeId[];
    };

/** The content of a subscription message, by meaning; the template table maps it to fields. */
export interface MessageWords {
  readonly subject: string;
  readonly status: string;
  readonly at: Moment;
  readonly tip: string;
}

/**
 * 通知: one message to somebody, written together with the change that caused it. It never contains the
 * resident's own words, a telephone or a flat, because it is shown on locked screens.
 */
export interface Notice {
  readonly to: Recipient;
  /**
   * Members of the group who are excluded, such as the asker when they are one of the helpers.
   * Somebody else is notified instead.
   */
  readonly except: readonly OpenId[];
  /** The person who caused it. They are not notified, and nobody is notified instead. */
  readonly by?: OpenId;
  readonly template: TemplateKey;
  readonly words: MessageWords;
  /** The full sentence for the inbox; moments in it are formatted when it is shown (`momentIn`). */
  readonly text: string;
  readonly page: string;
  /** 急: sent at once, also at night, and never merged with others. */
  readonly urgent: boolean;
}

/**
 * 待发: the notices that a document still has to deliver, by id. They are written with the document and
 * removed once they are in the inboxes. Until then `tell` is due.
 */
export interface Outbox extends WithDue {
  readonly notices: Readonly<Record<string, Notice>>;
}
