import type { InboxItem } from '../../core/domain/inbox';
import { type Ledger, planMessages } from '../../core/domain/message-plan';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { inbox, people } from '../store/tables';
import { takeStep } from './send-step';

/** How many items one round looks at. */
const AT_ONCE = 30;

/** How many waiting items of the people concerned one round can fold. */
const FOLDED_AT_ONCE = 500;

/**
 * 发微信提醒: every message that is due, several to one person as one. Messages without a consent end
 * in the inbox alone.
 *
 * @returns how many items were due
 */
export async function sendMessages(): Promise<number> {
  const now = new Date().toISOString();
  const due = await inbox.list({
    where: { 'message.dueAt': _.lte(now) },
    orderBy: [['message.dueAt', 'asc']],
    limit: AT_ONCE,
  });
  if (due.length === 0) return 0;
  const openids = [...new Set(due.map(({ openid }) => openid))];
  const [waiting, ledgers] = await Promise.all([waitingFor(openids), ledgersOf(openids)]);
  await eachAlone('send', planMessages(due, waiting, ledgers, now), (step) => takeStep(step, now));
  return due.length;
}

function waitingFor(openids: readonly string[]): Promise<InboxItem[]> {
  return inbox.list({
    where: { openid: _.in([...openids]), 'message.state': 'waiting' },
    limit: FOLDED_AT_ONCE,
  });
}

async function ledgersOf(openids: readonly string[]): Promise<Map<string, Ledger>> {
  const found = await people.list({
    where: { _id: _.in([...openids]) },
    limit: openids.length,
    fields: ['consents', 'toldAt'],
  });
  return new Map(found.map((person) => [person._id, person]));
}
