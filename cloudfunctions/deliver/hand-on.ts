import type { Versioned } from '../../core/domain/base/command';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Notice, Outbox } from '../../core/domain/notice/notice';
import type { Matter } from '../../core/domain/request/model/conflict';
import { RANKS } from '../../core/domain/request/model/state';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import type { Table, Where } from '../store/table';
import { inbox, people, requests } from '../store/tables';
import { newItem } from './item';
import { recipientsOf } from './recipients';

/** How many documents with waiting notices of each sort one round takes. */
const AT_ONCE = 20;

/** How many of a notice's recipients are written side by side. */
const STEP = 50;

type Sender = Versioned & Outbox & Partial<Matter>;

/** The fields of a source that are read; a person has no request fields. */
const FIELDS = [
  ...['version', 'notices', 'noticeDueAt'],
  ...['asker', 'askerName', 'concerned', 'avoid', 'joined', 'excludedVolunteers'],
];

/**
 * 转交: notices from the documents that caused them into the inboxes of those concerned. What tells of
 * danger is handed on before anything else is begun.
 */
export async function handOn(): Promise<number> {
  const now = new Date().toISOString();
  const [byRank, changedPeople] = await Promise.all([
    Promise.all(RANKS.map((rank) => sendersOf(requests, { rank }, now))),
    sendersOf(people, {}, now),
  ]);
  const [danger = [], ...others] = byRank;
  const first = await handOnAll(requests, danger, now);
  const then = await Promise.all([
    handOnAll(requests, others.flat().slice(0, AT_ONCE), now),
    handOnAll(people, changedPeople, now),
  ]);
  return then.reduce((sum, count) => sum + count, first);
}

function sendersOf<Doc extends Sender>(table: Table<Doc>, of: Where, now: Moment): Promise<Doc[]> {
  return table.list({
    where: { ...of, noticeDueAt: _.lte(now) },
    orderBy: [['noticeDueAt', 'asc']],
    limit: AT_ONCE,
    fields: FIELDS,
  });
}

async function handOnAll<Doc extends Sender>(
  table: Table<Doc>,
  senders: readonly Doc[],
  now: Moment,
): Promise<number> {
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

function matterOf(sender: Sender): Matter | null {
  const { asker, askerName, concerned, avoid, joined, excludedVolunteers } = sender;
  if (asker === undefined || askerName === undefined) return null;
  if (!concerned || !avoid || !joined || !excludedVolunteers) return null;
  return { asker, askerName, concerned, avoid, joined, excludedVolunteers };
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
