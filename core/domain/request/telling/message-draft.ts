import type { Recipient } from '../../notice/notice';
import type { RequestEvent } from '../model/event';
import type { ServiceRequest } from '../model/state';

/** 话: the message to one recipient about one event, before it becomes a notice. */
export interface MessageDraft {
  readonly to: Recipient;
  /** The category's name: the only thing a locked screen says about the request. */
  readonly about: string;
  /** At most five characters, as WeChat's `phrase` allows. */
  readonly status: string;
  readonly tip: string;
  readonly text: string;
  /** The text for neighbours who joined, where it differs for them. */
  readonly forFollowers?: { readonly tip: string; readonly text: string };
  /** Left out when another event of the same command follows: its message says it too. */
  readonly mergedWithNext?: true;
  /** 不急: can wait for the morning, even in danger. */
  readonly nonUrgent?: true;
}

/** Whose it is to who asked, and to who joined. */
export type Your = '您的' | '您一起反映的';

/** A sentence; of one about the reader's own matter, how it is made for each who waits for it. */
type Text = string | ((your: Your) => string);

/** Writes a draft about this request; `tip` is what the message asks to do. */
export type To = (recipient: Recipient, status: string, tip: string, text: Text) => MessageDraft;

/** Writes drafts about a matter of this kind. */
export function writerAbout(kind: string): To {
  return (to, status, tip, text) => {
    const head = { to, about: kind, status, tip };
    if (typeof text === 'string') return { ...head, text };
    return { ...head, text: text('您的'), forFollowers: { tip, text: text('您一起反映的') } };
  };
}

/** Did this owner get it because its category was corrected a moment ago? */
export function isCorrected({ at }: RequestEvent, { corrected }: ServiceRequest): boolean {
  return corrected?.at === at;
}
