import type { InboxItem } from '../../core/domain/notice/inbox';
import { type PlannedMessage, planMessages } from '../../core/domain/notice/message-plan';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { inbox } from '../store/tables';
import type { WhoeverTold } from './recipients';
import { inSteps, waitingBeside } from './send';
import { CLAIM_MINUTES, carryOut, claimedBy, dueAgain, pay } from './send-step';

/** How many items one call inserts: some dozen kilobytes. */
const AT_ONCE = 50;

/**
 * 入箱即发: new items are planned before they are inserted, so that each is inserted in its next state:
 * claimed by this sender, without a credit, or waiting. An item that was inserted earlier is not touched:
 * the run that inserted it sends it.
 *
 * @returns when the remaining items are next due
 */
export async function insertAndSend(
  items: readonly InboxItem[],
  whoever: WhoeverTold,
  now: Moment,
): Promise<Moment[]> {
  const due = items.filter(({ message }) => message.dueAt !== null && message.dueAt <= now);
  const waiting = await waitingBeside(due, whoever.people);
  const steps = planMessages(due, [...waiting, ...due], whoever.people, now);
  const planned = asPlanned(items, steps, now);
  const fresh = await insertAll(planned);
  const isNew = new Set(fresh.map(({ _id }) => _id));
  const claimed = fresh.filter(({ message }) => message.state === 'claimed');
  const urgentFirst = [...claimed].sort((one, other) => Number(other.urgent) - Number(one.urgent));
  const sent = await inSteps(urgentFirst, (item) => pay(item, now), now);
  const others = await inSteps(olderAmong(steps, items), (step) => carryOut(step, now), now);
  const later = fresh
    .filter(({ message }) => message.state !== 'claimed')
    .flatMap(({ message }) => message.dueAt ?? []);
  // Another sender inserted it and may have died since, so everything that is due is looked at.
  const known = planned.some(({ _id }) => !isNew.has(_id));
  const theirs = known ? [now, minutesAfter(now, CLAIM_MINUTES)] : [];
  return [...sent, ...others, ...later, ...theirs];
}

function asPlanned(
  items: readonly InboxItem[],
  steps: readonly PlannedMessage[],
  now: Moment,
): InboxItem[] {
  const messages = new Map(steps.flatMap((step) => messagesOf(step, now)));
  return items.map((item) => ({ ...item, message: messages.get(item._id) ?? item.message }));
}

function messagesOf(step: PlannedMessage, now: Moment): [string, InboxItem['message']][] {
  switch (step.kind) {
    case 'send':
      return [[step.item._id, claimedBy(step.item, step.also, now)]];
    case 'no-credit':
      return step.items.map((item) => [
        item._id,
        { ...item.message, state: 'no-credit', dueAt: dueAgain(item, now) },
      ]);
    case 'wait':
      return step.items.map((item) => [item._id, { ...item.message, dueAt: step.until }]);
    default:
      // No sender has claimed an item that is not inserted yet.
      return [];
  }
}

/** The steps for items that existed before. */
function olderAmong(
  steps: readonly PlannedMessage[],
  items: readonly InboxItem[],
): PlannedMessage[] {
  const ids = new Set(items.map(({ _id }) => _id));
  return steps.flatMap((step) => {
    if (step.kind !== 'no-credit') return [];
    const older = step.items.filter(({ _id }) => !ids.has(_id));
    return older.length > 0 ? [{ ...step, items: older }] : [];
  });
}

async function insertAll(items: readonly InboxItem[]): Promise<InboxItem[]> {
  const inserted: InboxItem[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    inserted.push(...(await inbox.insertAll(items.slice(from, from + AT_ONCE))));
  }
  return inserted;
}
