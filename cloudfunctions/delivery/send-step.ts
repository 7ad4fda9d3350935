import { templates } from '../../core/contract/templates';
import { foldedWords } from '../../core/domain/notice/folded-words';
import type { InboxItem, MessageState } from '../../core/domain/notice/inbox';
import type { PlannedMessage } from '../../core/domain/notice/message-plan';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { emptyLedger, hasTakenCredit, takeCredit } from '../store/ledger';
import { inbox } from '../store/tables';
import { fieldsFor } from './fields';
import { sendPhoneFallback } from './phone-fallback';
import { sendMessage } from './wechat';

/** A claim without a result is looked at again after this long, because its sender has died. */
export const CLAIM_MINUTES = 2;

/** Minutes between attempts while WeChat is busy; after the last one a message is `failed`. */
const RETRY_MINUTES = [1, 4, 9];

/**
 * Urgent offers are looked at by each run of the timer, a minute apart, until they count as not
 * received (`UNDECIDED_MINUTES`). Half a minute is subtracted, because a run would otherwise just miss
 * it.
 */
const RETRY_MINUTES_IN_DANGER = [0.5, 0.5, 0.5, 4, 9];

/**
 * 走一步. Every write requires the expected state, so that two senders never do the same step.
 *
 * @returns when the remaining items are next due
 */
export async function carryOut(step: PlannedMessage, now: Moment): Promise<readonly Moment[]> {
  switch (step.kind) {
    case 'send':
      return begin(step.item, step.also, now);
    case 'go-on':
      return goOn(step.item, now);
    case 'no-credit':
      await inbox.update(
        { _id: _.in(idsOf(step.items)), 'message.state': 'waiting', 'message.attempts': 0 },
        { 'message.state': 'no-credit', 'message.dueAt': dueAgain(step.items[0], now) },
      );
      return momentsOf(dueAgain(step.items[0], now));
    case 'missed':
      await sendPhoneFallback(step.items, now);
      await inbox.update({ _id: _.in(idsOf(step.items)) }, { 'message.dueAt': null });
      // The person who has to phone now has a message of their own.
      return [now];
    case 'wait':
      await inbox.update(
        { _id: _.in(idsOf(step.items)), 'message.dueAt': _.lte(now) },
        { 'message.dueAt': step.until },
      );
      return [step.until];
    default:
      return step satisfies never;
  }
}

async function begin(
  item: InboxItem,
  also: readonly string[],
  now: Moment,
): Promise<readonly Moment[]> {
  // Another sender has it, and may die with it.
  if (!(await claim(item, also, now))) return [minutesAfter(now, CLAIM_MINUTES)];
  return pay({ ...item, message: { ...item.message, also } }, now);
}

async function goOn(item: InboxItem, now: Moment): Promise<readonly Moment[]> {
  const { message } = item;
  if (!(await claim(item, message.also, now))) return [minutesAfter(now, CLAIM_MINUTES)];
  // A retry took its credit at the first attempt.
  if (message.state === 'waiting') return attempt(item, await fold(item), now);
  if (await hasTakenCredit(item)) return end(item, 'uncertain', now);
  return pay(item, now);
}

/**
 * 付一个额度, 发一条: takes a credit and sends, for an item that this sender has claimed.
 *
 * @returns when it is next due
 */
export async function pay(item: InboxItem, now: Moment): Promise<readonly Moment[]> {
  // No write between the credit and WeChat: a crash there leaves the item `uncertain`.
  const folded = await fold(item);
  const taken = await takeCredit(item, templates[item.template].kind, now);
  if (!taken) return end(item, 'no-credit', now);
  return attempt(item, folded, now);
}

async function attempt(
  item: InboxItem,
  folded: InboxItem[],
  now: Moment,
): Promise<readonly Moment[]> {
  const { openid, template } = item;
  const { words, page } = foldedWords(template, [item, ...folded]);
  const outcome = await sendMessage({
    openid,
    templateId: templates[template].id,
    page,
    data: fieldsFor(templates[template], words),
  });
  switch (outcome) {
    case 'sent':
      return end(item, 'sent', now);
    case 'no-credit':
      await emptyLedger(openid, template);
      return end(item, 'no-credit', now);
    case 'refused':
    case 'uncertain':
      return end(item, outcome, now);
    case 'try-later':
      return retryLater(item, now);
    default:
      return outcome satisfies never;
  }
}

/** 已认领: the message state once a sender has claimed it, with the items it covers. */
export function claimedBy(
  { message }: InboxItem,
  also: readonly string[],
  now: Moment,
): InboxItem['message'] {
  return { ...message, state: 'claimed', dueAt: minutesAfter(now, CLAIM_MINUTES), also };
}

/**
 * Claims the item for this sender: conditional, so that two senders never both have it. The items it
 * covers are written in the same update, so that any sender can finish it.
 */
async function claim(item: InboxItem, also: readonly string[], now: Moment): Promise<boolean> {
  const { _id, message } = item;
  const claimed = await inbox.update(
    { _id, 'message.state': message.state, 'message.dueAt': message.dueAt },
    { message: _.set(claimedBy(item, also, now)) },
  );
  return claimed === 1;
}

/** 合并: the other items of this message; items of another message stay there. */
async function fold({ _id, message: { also } }: InboxItem): Promise<InboxItem[]> {
  if (also.length === 0) return [];
  await inbox.update(
    { _id: _.in([...also]), 'message.state': 'waiting', 'message.attempts': 0 },
    { 'message.state': 'folded', 'message.dueAt': null, 'message.mergedInto': _id },
  );
  return inbox.list({
    where: { _id: _.in([...also]), 'message.mergedInto': _id },
    limit: also.length,
  });
}

async function end(item: InboxItem, state: MessageState, now: Moment): Promise<readonly Moment[]> {
  const dueAt = state === 'sent' ? null : dueAgain(item, now);
  await inbox.update({ _id: item._id }, { 'message.state': state, 'message.dueAt': dueAt });
  return momentsOf(dueAt);
}

const momentsOf = (at: Moment | null): readonly Moment[] => (at === null ? [] : [at]);

/** An urgent offer that was not sent is looked at again, even if the sender crashes. */
export function dueAgain(item: InboxItem | undefined, now: Moment): Moment | null {
  return item && callsForHands(item) ? now : null;
}

function callsForHands({ urgent, template }: InboxItem): boolean {
  return urgent && template === 'task';
}

async function retryLater(item: InboxItem, now: Moment): Promise<readonly Moment[]> {
  const { _id, message } = item;
  const waits = callsForHands(item) ? RETRY_MINUTES_IN_DANGER : RETRY_MINUTES;
  const wait = waits[message.attempts];
  if (wait === undefined) return end(item, 'failed', now);
  // Danger does not wait for all attempts: after this time the person who can phone is told.
  if (callsForHands(item)) await sendPhoneFallback([item], now);
  const dueAt = minutesAfter(now, wait);
  await inbox.update(
    { _id },
    {
      'message.state': 'waiting',
      'message.attempts': message.attempts + 1,
      'message.dueAt': dueAt,
    },
  );
  // The person who has to phone now has a message of their own.
  return callsForHands(item) ? [now, dueAt] : [dueAt];
}

const idsOf = (items: readonly InboxItem[]): string[] => items.map(({ _id }) => _id);
