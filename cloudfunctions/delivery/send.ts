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
import { MOST_ROWS } from '../store/table';
import { inbox, people } from '../store/tables';
import { carryOut } from './send-step';

/** How many items one round looks at. Danger that comes up meanwhile waits for the round to end. */
const AT_ONCE = 200;

/** How many steps are taken side by side: small plans have 20 to 30 connections to the database. */
const STEP = 50;

/**
 * 发微信提醒: every message that is due, what is urgent before all else, several to one person as one.
 * Messages without a credit end in the inbox alone.
 *
 * @returns when each step's items want attention next, and whether more were due than one round takes
 */
export async function sendMessages(now: Moment): Promise<Sent> {
  const due = await dueItems(now);
  if (due.length === 0) return { count: 0, left: [] };
  const openids = [...new Set(due.map(({ openid }) => openid))];
  const [waiting, ledgers] = await Promise.all([waitingFor(openids), ledgersOf(openids)]);
  const planned = (items: readonly InboxItem[]) => planMessages(items, waiting, ledgers, now);
  const first = await take(planned(due.filter((item) => item.urgent)), now);
  const then = await take(planned(due.filter((item) => !item.urgent)), now);
  const more = due.length === AT_ONCE ? [now] : [];
  return { count: due.length, left: [...first, ...then, ...more] };
}

/** What one round did. */
export interface Sent {
  readonly count: number;
  /** The moments at which what is left wants attention. */
  readonly left: readonly Moment[];
}

/** In one read, what is urgent first: news of yesterday evening is due before this minute's burst pipe. */
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

/** Some at a time; what fails is looked at again. */
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

/** What waits to be told to these people, due or not. */
export function waitingFor(openids: readonly string[]): Promise<InboxItem[]> {
  return inbox.list({
    where: { openid: _.in([...openids]), 'message.state': 'waiting' },
    limit: MOST_ROWS,
  });
}

async function ledgersOf(openids: readonly string[]): Promise<Map<string, Ledger>> {
  const found = await people.list({
    where: { _id: _.in([...openids]) },
    limit: openids.length,
    fields: ['credits', 'lastSentAt'],
  });
  return new Map(found.map((person) => [person._id, person]));
}
