import type { OpenId } from '../base/identity';
import type { Moment } from '../time/moment';
import type { MessageWords } from './notice';
import type { TemplateKey } from './template';

/**
 * 微信提醒的去向: the named states in which the WeChat message of an inbox item can be.
 * `waiting` → `claimed` → one of the ends: `sent`, `no-credit` (the person gave none, or used it
 * up), `refused` (WeChat said no for good: unknown template, bad field, bad openid), `failed`
 * (retries used up), `uncertain` (the sender or its connection died after the send may have reached
 * WeChat; it is not sent again, so that nobody is told twice). Or `waiting` → `folded`: the message of
 * another item tells of this one too, and what becomes of that message becomes of this item.
 */
export type MessageState =
  | 'waiting'
  | 'claimed'
  | 'folded'
  | 'sent'
  | 'no-credit'
  | 'refused'
  | 'failed'
  | 'uncertain';

/**
 * 消息: one thing that one person was told. The inbox keeps it, whatever happens to the WeChat
 * message.
 */
export interface InboxItem {
  /** `<source>:<event>:<openid>`, so that the database refuses a duplicate. */
  readonly _id: string;
  readonly openid: OpenId;
  readonly text: string;
  readonly page: string;
  readonly at: Moment;
  readonly readAt: Moment | null;
  readonly template: TemplateKey;
  readonly words: MessageWords;
  /** 急: neither waits for the morning nor is merged with others. */
  readonly urgent: boolean;
  readonly message: {
    readonly state: MessageState;
    readonly attempts: number;
    /**
     * When the message is next due: to be sent, retried, or given up. An urgent message that could not
     * be sent is due once more, because somebody may have to be phoned.
     */
    readonly dueAt: Moment | null;
    /** 合并: other items covered by this message; they name it in `mergedInto`. */
    readonly also: readonly string[];
    /** The item whose message covers this one; null unless `folded`. */
    readonly mergedInto: string | null;
  };
}
