import type { Recipient } from '../../notice/notice';
import type { RequestEvent } from '../model/event';
import type { ServiceRequest } from '../model/state';

/** 话: what one recipient is told of one event, before it is put into an envelope. */
export interface MessageDraft {
  readonly to: Recipient;
  /** The category's name: all that a locked screen says of the matter. */
  readonly about: string;
  /** At most five characters, as WeChat's `phrase` allows. */
  readonly status: string;
  readonly tip: string;
  readonly text: string;
  /** What those who joined are told instead, where it is not so for them. */
  readonly forFollowers?: { readonly tip: string; readonly text: string };
  /** Left out where the same step goes on: what comes next says it too. */
  readonly mergedWithNext?: true;
  /** 不急: can wait for the morning even where the matter itself presses. */
  readonly nonUrgent?: true;
}

/** Whose it is to who asked, and to who joined. */
export type Your = '您的' | '您一起反映的';

/** A sentence; of one about the reader's own matter, how it is made for each who waits for it. */
type Text = string | ((your: Your) => string);

/** Writes one about this matter; `tip` is what the message says to do. */
export type To = (recipient: Recipient, status: string, tip: string, text: Text) => MessageDraft;

/** Writes drafts about a matter of this kind. */
export function writerAbout(kind: string): To {
  return (to, status, tip, text) => {
    const head = { to, about: kind, status, tip };
    if (typeof text === 'string') return { ...head, text };
    return { ...head, text: text('您的'), forFollowers: { tip, text: text('您一起反映的') } };
  };
}

/** Did it come into these hands because its kind was put right a moment ago? */
export function isCorrected({ at }: RequestEvent, { corrected }: ServiceRequest): boolean {
  return corrected?.at === at;
}
