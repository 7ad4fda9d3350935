import type { OpenId } from '../base/identity';
import { type Moment, minutesAfter } from '../time/moment';
import { afterTheNight, type QuietHours } from '../time/quiet-hours';
import type { Credit } from './credit';
import type { InboxItem } from './inbox';
import type { TemplateKey } from './template';

/** After a message, further ones to the same person are gathered into one for this many minutes. */
export const GATHER_MINUTES = 2;

/** What the sender knows of a person: the credits left, and when the last message was sent. */
export interface Ledger {
  readonly credits: Readonly<Partial<Record<TemplateKey, Credit>>>;
  readonly lastSentAt?: Readonly<Partial<Record<TemplateKey, Moment>>>;
  /** 免打扰 where they live; absent: as usual. */
  readonly quiet?: QuietHours;
}

/** 下一步: what to do about items whose WeChat messages are due. */
export type PlannedMessage =
  /** One message for `item` and everything in `also`. */
  | { readonly kind: 'send'; readonly item: InboxItem; readonly also: readonly string[] }
  /** It was started and not finished: it is to be retried, or its sender has died. */
  | { readonly kind: 'go-on'; readonly item: InboxItem }
  /** No credit is left; the items stay in the inbox only. */
  | { readonly kind: 'no-credit'; readonly items: readonly InboxItem[] }
  /** An urgent message ended without being sent: somebody may have to be phoned. */
  | { readonly kind: 'missed'; readonly items: readonly InboxItem[] }
  /** It is night, or the person got a message a moment ago. */
  | { readonly kind: 'wait'; readonly items: readonly InboxItem[]; readonly until: Moment };

/**
 * 安排提醒: each urgent item is sent at once; all others become one message per person and template, not
 * at night, and not within `GATHER_MINUTES` of the last one.
 *
 * @param waiting everything that waits for these people, whether due or not
 */
export function planMessages(
  due: readonly InboxItem[],
  waiting: readonly InboxItem[],
  ledgers: ReadonlyMap<OpenId, Ledger>,
  now: Moment,
): PlannedMessage[] {
  const missed = due.filter(isOver);
  const begun = due.filter((item) => !isFresh(item) && !isOver(item));
  const fresh = due.filter(isFresh);
  return [
    ...(missed.length > 0 ? [{ kind: 'missed', items: missed } as const] : []),
    ...begun.map((item) => unlessNight({ kind: 'go-on', item }, [item], ledgers, now)),
    ...fresh.filter(({ urgent }) => urgent).map((item) => sendOrNot(item, [], ledgers)),
    ...grouped(fresh.filter(({ urgent }) => !urgent)).map((nonUrgent) => {
      const until = gatheredUntil(nonUrgent[0], ledgers);
      if (until && until > now)
        return unlessNight({ kind: 'wait', items: nonUrgent, until }, nonUrgent, ledgers, now);
      const also = waiting.filter((other) => isAlike(other, nonUrgent[0]));
      return unlessNight(sendOrNot(nonUrgent[0], also, ledgers), nonUrgent, ledgers, now);
    }),
  ];
}

function sendOrNot(
  item: InboxItem,
  also: readonly InboxItem[],
  ledgers: ReadonlyMap<OpenId, Ledger>,
): PlannedMessage {
  const left = ledgers.get(item.openid)?.credits[item.template]?.left ?? 0;
  if (left === 0) return { kind: 'no-credit', items: [item, ...also] };
  return { kind: 'send', item, also: also.map(({ _id }) => _id) };
}

/** @param items all of one person */
function unlessNight(
  step: PlannedMessage,
  items: readonly [InboxItem, ...InboxItem[]],
  ledgers: ReadonlyMap<OpenId, Ledger>,
  now: Moment,
): PlannedMessage {
  const until = afterTheNight(now, ledgers.get(items[0].openid)?.quiet);
  if (until === now || items.some(({ urgent }) => urgent)) return step;
  return { kind: 'wait', items, until };
}

/** The end of the gathering time after the last message; undefined when there was none. */
function gatheredUntil(
  { openid, template }: InboxItem,
  ledgers: ReadonlyMap<OpenId, Ledger>,
): Moment | undefined {
  const told = ledgers.get(openid)?.lastSentAt?.[template];
  return told && minutesAfter(told, GATHER_MINUTES);
}

/** No sender has claimed it. */
function isFresh({ message }: InboxItem): boolean {
  return message.state === 'waiting' && message.attempts === 0;
}

/** Its message has reached a final state. */
function isOver({ message }: InboxItem): boolean {
  return message.state !== 'waiting' && message.state !== 'claimed';
}

/** May the message of `item` cover `other` too? */
function isAlike(other: InboxItem, item: InboxItem): boolean {
  return (
    other._id !== item._id && groupOf(other) === groupOf(item) && isFresh(other) && !other.urgent
  );
}

const groupOf = ({ openid, template }: InboxItem): string => `${template} ${openid}`;

/** Grouped by person and template, the oldest item first. */
function grouped(items: readonly InboxItem[]): (readonly [InboxItem, ...InboxItem[]])[] {
  const groups = new Map<string, [InboxItem, ...InboxItem[]]>();
  for (const item of [...items].sort((one, other) => (one.at < other.at ? -1 : 1))) {
    const group = groups.get(groupOf(item));
    if (group) group.push(item);
    else groups.set(groupOf(item), [item]);
  }
  return [...groups.values()];
}
