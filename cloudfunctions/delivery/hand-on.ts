import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Notice } from '../../core/domain/notice/notice';
import { recipientsOf, type TellingFacts } from '../../core/domain/policy/recipients';
import { RANKS } from '../../core/domain/request/model/state';
import { inTurns } from '../../core/domain/request/model/turns';
import { dueFor } from '../../core/domain/time/due';
import { type Moment, millisecondsAfter } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import type { Projected, Table } from '../store/table';
import { newItem } from './item';
import { readWhoever, type WhoeverTold } from './recipients';
import type { SenderDocument, SenderKind } from './senders';

/** How many documents with waiting notices one round takes, per kind. */
export const AT_ONCE = 50;
/** How many of them one round looks at, to choose fairly. */
const LOOKED_AT = 500;

/** How long other runs leave a claimed notice alone: the function's timeout, and a little more. */
const LEASE_MS = 22_000;

/** 待发的: a document with its waiting notices. */
export interface Sender {
  readonly document: ReadSender;
  /** Removes notices that were delivered; see `clear`. */
  clear(): Promise<void>;
}

/** The fields that are read of every sender. */
const FIELDS = ['version', 'notices', 'due'] as const;

/** A sender as it was read; a person has no request. */
type ReadSender = Projected<SenderDocument, (typeof FIELDS)[number] | keyof TellingFacts | 'rank'>;

/** Documents of these kinds with waiting notices: ranked ones begin with danger. */
export async function sendersDue(kinds: readonly SenderKind[], now: Moment): Promise<Sender[]> {
  return (await Promise.all(kinds.map((kind) => sendersOf(kind, now)))).flat();
}

async function sendersOf({ table, ranked, fields }: SenderKind, now: Moment): Promise<Sender[]> {
  const found = await table.list({
    where: {
      ...(ranked && { rank: _.in([...RANKS]) }),
      due: _.elemMatch({ job: 'tell', at: _.lte(now) }),
    },
    orderBy: ranked ? [['rank', 'asc']] : [],
    limit: ranked ? LOOKED_AT : AT_ONCE,
    fields: [...FIELDS, ...fields, ...(ranked ? (['rank'] as const) : [])],
  });
  const mine = await taken(table, fairly(found).slice(0, AT_ONCE), now);
  return mine.map((document) => ({ document, clear: () => clear(table, document) }));
}

/** Danger first, and askers in turn: the notices of one account's many requests delay no others. */
function fairly(found: readonly ReadSender[]): readonly ReadSender[] {
  const turns = found.map((document) => ({
    document,
    asker: document.asker ?? document._id,
    rank: document.rank ?? 2,
    submittedAt: dueFor(document, 'tell') ?? '',
  }));
  return inTurns(turns).map(({ document }) => document);
}

/**
 * 接手: claims the notices that no other run has claimed. A claimed notice is due again when the lease
 * ends, so nothing is lost if the run is killed; until then no other run sees it.
 */
async function taken(
  table: Table<SenderDocument>,
  found: readonly ReadSender[],
  now: Moment,
): Promise<readonly ReadSender[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ _id }) => _id);
  // Makes the ends of two leases differ, even if their runs begin at the same moment.
  const until = millisecondsAfter(now, LEASE_MS + Math.floor(Math.random() * 2000));
  const due = _.elemMatch({ job: 'tell', at: _.lte(now) });
  const count = await table.update({ _id: _.in(ids), due }, { 'due.$.at': until });
  if (count === found.length) return found;
  if (count === 0) return [];
  const ours = { _id: _.in(ids), due: _.elemMatch({ job: 'tell', at: until }) };
  const left = await table.list({ where: ours, limit: AT_ONCE, fields: ['_id'] });
  return found.filter(({ _id }) => left.some((one) => one._id === _id));
}

/** The new items of one sender's notices, before they are inserted. */
export interface Handed {
  readonly sender: Sender;
  readonly items: readonly InboxItem[];
}

/**
 * 转交: turns the notices of these documents into inbox items for their recipients. A document that
 * fails is logged and skipped.
 */
export async function itemsOf(
  senders: readonly Sender[],
  now: Moment,
): Promise<{ handed: readonly Handed[]; whoever: WhoeverTold }> {
  const readable = await eachAlone('hand on', senders, async (sender) => ({
    sender,
    notices: Object.entries(sender.document.notices),
  }));
  const whoever = await readWhoever(
    readable.flatMap(({ sender: { document }, notices }) =>
      notices.map(([, { to }]) => ({ to, category: document.category })),
    ),
    now,
  );
  const handed = await eachAlone('hand on', readable, async ({ sender, notices }) => {
    const items = notices.flatMap(([id, notice]) =>
      toldBy(sender.document, id, notice, whoever, now),
    );
    // One event reaches each person once, even if two of its notices mean the same person.
    return { sender, items: [...new Map(items.map((item) => [item._id, item])).values()] };
  });
  return { handed, whoever };
}

function toldBy(
  document: ReadSender,
  noticeId: string,
  notice: Notice,
  whoever: WhoeverTold,
  now: Moment,
): InboxItem[] {
  const event = noticeId.replace(/n\d+$/, '');
  return recipientsOf(notice, matterOf(document), whoever, now).map((openid) =>
    newItem(`${document._id}:${event}`, openid, notice, now, whoever.people.get(openid)?.quiet),
  );
}

/** This is the last step: a run that dies before it is repeated completely. */
async function clear(table: Table<SenderDocument>, document: ReadSender): Promise<void> {
  const { _id, version } = document;
  const ids = Object.keys(document.notices);
  const handed = Object.fromEntries(ids.map((id) => [`notices.${id}`, _.remove()]));
  const told = { due: _.pull({ job: 'tell' }) };
  const done = await table.update({ _id, version }, { ...handed, ...told });
  // A command intervened and may have added notices, so they stay due for the next round.
  if (done === 0) await table.update({ _id }, handed);
}

function matterOf(document: ReadSender): TellingFacts | null {
  const { asker, askerName, concerned, avoid, joined, excludedVolunteers, category } = document;
  if (asker === undefined || askerName === undefined || category === undefined) return null;
  if (!concerned || !avoid || !joined || !excludedVolunteers) return null;
  return { asker, askerName, concerned, avoid, joined, excludedVolunteers, category };
}
