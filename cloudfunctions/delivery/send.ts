import type { OpenId } from '../../core/domain/base/identity';
import type { InboxItem } from '../../core/domain/notice/inbox';
import {
  type Ledger,
  type PlannedMessage,
  planMessages,
} from '../../core/domain/notice/message-plan';
import { together } from '../../core/domain/notice/message-steps';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { readQuietHours } from '../store/quiet-hours';
import { MOST_ROWS } from '../store/table';
import { inbox, people } from '../store/tables';
import { carryOut } from './send-step';

/** How many items one round looks at. Danger that arrives meanwhile waits until the round ends. */
const AT_ONCE = 200;

/** How many steps run in parallel: small plans have 20 to 30 database connections. */
const STEP = 50;

/**
 * 发微信提醒: sends every message that is due, urgent ones first, several to one person as one. Without a
 * credit an item stays in the inbox only.
 *
 * @returns when items are next due, and whether more were due than one round takes
 */
export async function sendMessages(now: Moment): Promise<Sent> {
  const due = await dueItems(now);
  if (due.length === 0) return { count: 0, left: [] };
  const openids = [...new Set(due.map(({ openid }) => openid))];
  const ledgers = await ledgersOf(openids, now);
  const waiting = await waitingBeside(due, ledgers);
  const planned = (items: readonly InboxItem[]) => planMessages(items, waiting, ledgers, now);
  const first = await take(planned(due.filter((item) => item.urgent)), now);
  const then = await take(planned(due.filter((item) => !item.urgent)), now);
  const more = due.length === AT_ONCE ? [now] : [];
  return { count: due.length, left: [...first, ...then, ...more] };
}

/** The result of one round. */
export interface Sent {
  readonly count: number;
  /** When the remaining items are next due. */
  readonly left: readonly Moment[];
}

/**
 * In one read, urgent items first, because yesterday evening's news is due before this minute's burst
 * pipe.
 */
function dueItems(now: Moment): Promise<InboxItem[]> {
  return inbox.list({
    where: { urgent: _.in([true, false]), 'message.dueAt': _.lte(now) },
    orderBy: [
      ['urgent', 'desc'],
      ['message.dueAt', 'asc'],
    ],
    limit: AT_ONCE,
  });
}

async function take(planned: readonly PlannedMessage[], now: Moment): Promise<Moment[]> {
  return inSteps(together(planned), (step) => carryOut(step, now), now);
}

/** A few in parallel; a failed step is looked at again. */
export async function inSteps<Step>(
  steps: readonly Step[],
  work: (step: Step) => Promise<readonly Moment[]>,
  now: Moment,
): Promise<Moment[]> {
  const left: Moment[] = [];
  for (let from = 0; from < steps.length; from += STEP) {
    const some = steps.slice(from, from + STEP);
    const done = await eachAlone('send', some, work);
    if (done.length < some.length) left.push(minutesAfter(now, 1));
    left.push(...done.flat());
  }
  return left;
}

/**
 * 一起等的: what waits, due or not, for those to whom one message can cover several. Without a credit there is
 * no message, so nothing is read.
 */
export async function waitingBeside(
  due: readonly InboxItem[],
  ledgers: ReadonlyMap<OpenId, Ledger>,
): Promise<InboxItem[]> {
  const foldable = due.filter(
    ({ openid, template, urgent }) =>
      !urgent && (ledgers.get(openid)?.credits[template]?.left ?? 0) !== 0,
  );
  if (foldable.length === 0) return [];
  return inbox.list({
    where: {
      openid: _.in([...new Set(foldable.map(({ openid }) => openid))]),
      'message.state': 'waiting',
    },
    limit: MOST_ROWS,
  });
}

async function ledgersOf(
  openids: readonly string[],
  now: Moment,
): Promise<ReadonlyMap<OpenId, Ledger>> {
  const [found, quietAt] = await Promise.all([
    people.list({
      where: { _id: _.in([...openids]) },
      limit: openids.length,
      fields: ['credits', 'lastSentAt', 'ancestors'],
    }),
    readQuietHours(now),
  ]);
  return new Map(found.map((person) => [person._id, quietAt(person)]));
}
