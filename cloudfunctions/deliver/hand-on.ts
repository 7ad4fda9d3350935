import type { Versioned } from '../../core/domain/applied';
import type { Matter } from '../../core/domain/conflict';
import type { InboxItem } from '../../core/domain/inbox';
import type { Notice, Outbox } from '../../core/domain/notice';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import type { Table } from '../store/table';
import { inbox, people, requests } from '../store/tables';
import { newItem } from './item';
import { recipientsOf } from './recipients';

/** How many documents with waiting notices one round takes. */
const AT_ONCE = 20;

/** How many of a notice's recipients are told side by side. */
const STEP = 50;

type Sender = Versioned & Outbox & Partial<Matter>;

/** What a sender is read for; a person has no matter. */
const FIELDS = [
  ...['version', 'notices', 'noticeDueAt'],
  ...['asker', 'askerName', 'concerned', 'avoid', 'joined'],
];

/** 转交: notices from the documents that caused them into the inboxes of those concerned. */
export async function handOn(): Promise<number> {
  const now = new Date().toISOString();
  const counts = await Promise.all([handOnFrom(requests, now), handOnFrom(people, now)]);
  return counts.reduce((sum, count) => sum + count, 0);
}

async function handOnFrom<Doc extends Sender>(table: Table<Doc>, now: string): Promise<number> {
  const senders = await table.list({
    where: { noticeDueAt: _.lte(now) },
    orderBy: [['noticeDueAt', 'asc']],
    limit: AT_ONCE,
    fields: FIELDS,
  });
  const handed = await eachAlone('hand on', senders, (sender) => handOnOne(table, sender, now));
  return handed.length;
}

async function handOnOne<Doc extends Sender>(
  table: Table<Doc>,
  sender: Doc,
  now: string,
): Promise<void> {
  const waiting = Object.entries(sender.notices);
  const items = (
    await Promise.all(waiting.map(([id, notice]) => itemsOf(sender, id, notice, now)))
  ).flat();
  // One event reaches one person once, also when two of its notices mean the same person.
  const unique = [...new Map(items.map((item) => [item._id, item])).values()];
  // In steps: the platform's small plans have 20 to 30 connections to the database.
  for (let from = 0; from < unique.length; from += STEP) {
    await Promise.all(unique.slice(from, from + STEP).map((item) => inbox.insert(item)));
  }

  const handed = Object.fromEntries(waiting.map(([id]) => [`notices.${id}`, _.remove()]));
  const done = await table.update(
    { _id: sender._id, version: sender.version },
    { ...handed, noticeDueAt: null },
  );
  // A command came in between and may have added notices: the due time stays for the next round.
  if (done === 0) await table.update({ _id: sender._id }, handed);
}

function matterOf({ asker, askerName, concerned, avoid, joined }: Sender): Matter | null {
  if (asker === undefined || askerName === undefined || !concerned || !avoid || !joined)
    return null;
  return { asker, askerName, concerned, avoid, joined };
}

async function itemsOf(
  sender: Sender,
  noticeId: string,
  notice: Notice,
  now: string,
): Promise<InboxItem[]> {
  const event = noticeId.replace(/n\d+$/, '');
  const openids = await recipientsOf(notice, matterOf(sender));
  return openids.map((openid) => newItem(`${sender._id}:${event}`, openid, notice, now));
}
