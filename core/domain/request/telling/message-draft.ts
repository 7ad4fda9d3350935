import type { Recipient } from '../../notice/notice';
import type { RequestEvent } from '../model/event';
import type { ServiceRequest } from '../model/state';

/** 话: the message to one recipient about one event, before it becomes a notice. */
export interface MessageDraft {
  readonly to: Recipient;
  /** The category's label: the only fact about the request on a locked screen. */
  readonly about: string;
  /** At most five characters, as WeChat's `phrase` allows. */
  readonly status: string;
  readonly tip: string;
  readonly text: string;
  /** The text for neighbours who joined, where it differs for them. */
  readonly forFollowers?: { readonly tip: string; readonly text: string };
  /** Dropped when another event of the same command follows, because that message covers it. */
  readonly mergedWithNext?: true;
  /** 不急: can wait for the morning, even in danger. */
  readonly nonUrgent?: true;
}

/** How the request is called for the asker, and for neighbours who joined. */
export type Your = '您的' | '您一起反映的';

/** A sentence; a function when it depends on whether the reader asked or joined. */
type Text = string | ((your: Your) => string);

/** Writes a draft about this request; `tip` is the action the message asks for. */
export type To = (recipient: Recipient, status: string, tip: string, text: Text) => MessageDraft;

/** Writes drafts about a request of this category. */
export function writerAbout(kind: string): To {
  return (to, status, tip, text) => {
    const head = { to, about: kind, status, tip };
    if (typeof text === 'string') return { ...head, text };
    return { ...head, text: text('您的'), forFollowers: { tip, text: text('您一起反映的') } };
  };
}

/** Did this owner get it because its category was just corrected? */
export function isCorrected({ at }: RequestEvent, { corrected }: ServiceRequest): boolean {
  return corrected?.at === at;
}
