import { templates } from '../../core/contract/templates';
import type { InboxItem, MessageState } from '../../core/domain/inbox';
import { type Moment, minutesAfter } from '../../core/domain/moment';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { emptyLedger, hasTakenCredit, takeCredit } from '../store/ledger';
import { inbox } from '../store/tables';
import { fieldsFor } from './fields';
import { sendMessage } from './wechat';

/** How many messages one round sends. */
const AT_ONCE = 30;

/** A claim that was not answered for is looked at again after this long: its sender has died. */
const CLAIM_MINUTES = 2;

/** Tries before a message ends as `failed`; the waits between them grow: 1, 4, 9 minutes. */
const MOST_ATTEMPTS = 4;

/** 发微信提醒: every message that is due. Messages without a consent end in the inbox alone. */
export async function sendMessages(): Promise<number> {
  const now = new Date().toISOString();
  const due = await inbox.list({
    where: { 'message.dueAt': _.lte(now) },
    orderBy: [['message.dueAt', 'asc']],
    limit: AT_ONCE,
  });
  return (await eachAlone('send', due, (item) => sendOne(item, now))).length;
}

async function sendOne(item: InboxItem, now: Moment): Promise<void> {
  if (!(await claim(item, now))) return;
  const { _id, openid, template } = item;
  const standing = templates[template].kind === 'longterm';
  const died = item.message.state === 'claimed';
  if (died && (await hasTakenCredit(openid, _id))) return end(_id, 'uncertain');
  // A retry took its credit at the first attempt.
  const retry = item.message.attempts > 0 && !died;
  if (!retry && !(await takeCredit(openid, template, _id, standing))) return end(_id, 'no-consent');
  await attempt(item, now);
}

async function attempt(item: InboxItem, now: Moment): Promise<void> {
  const { _id, openid, template, words, page } = item;
  const outcome = await sendMessage({
    openid,
    templateId: templates[template].id,
    page,
    data: fieldsFor(templates[template], words),
  });
  switch (outcome) {
    case 'sent':
      return end(_id, 'sent');
    case 'no-consent':
      await emptyLedger(openid, template);
      return end(_id, 'no-consent');
    case 'refused':
      return end(_id, 'refused');
    case 'try-later':
      return retryLater(item, now);
    default:
      return outcome satisfies never;
  }
}

/** Takes the item for this sender: conditional, so that two senders never both have it. */
async function claim(item: InboxItem, now: Moment): Promise<boolean> {
  const { _id, message } = item;
  const claimed = await inbox.update(
    { _id, 'message.state': message.state, 'message.dueAt': message.dueAt },
    { 'message.state': 'claimed', 'message.dueAt': minutesAfter(now, CLAIM_MINUTES) },
  );
  return claimed === 1;
}

async function end(id: string, state: MessageState): Promise<void> {
  await inbox.update({ _id: id }, { 'message.state': state, 'message.dueAt': null });
}

async function retryLater({ _id, message }: InboxItem, now: Moment): Promise<void> {
  const attempts = message.attempts + 1;
  if (attempts >= MOST_ATTEMPTS) return end(_id, 'failed');
  await inbox.update(
    { _id },
    {
      'message.state': 'waiting',
      'message.attempts': attempts,
      'message.dueAt': minutesAfter(now, attempts * attempts),
    },
  );
}
