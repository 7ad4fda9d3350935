import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Notice } from '../../core/domain/notice/notice';
import { recipientsOf } from '../../core/domain/policy/recipients';
import type { ConflictFacts } from '../../core/domain/request/model/conflict';
import { RANKS } from '../../core/domain/request/model/state';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import type { Projected, Table } from '../store/table';
import { newItem } from './item';
import { readWhoever, type WhoeverTold } from './recipients';
import type { SenderDocument, SenderKind } from './senders';

/** How many documents with waiting notices of each sort one round takes. */
export const AT_ONCE = 50;

/** 待发的: a document with what it has to tell. */
export interface Sender {
  readonly document: ReadSender;
  /** Takes away what was handed on; see `clear`. */
  clear(): Promise<void>;
}

/** What every sender is read for. */
const FIELDS = ['version', 'notices', 'due'] as const;

/** A sender as far as it is read; a person has no matter. */
type ReadSender = Projected<SenderDocument, (typeof FIELDS)[number] | keyof ConflictFacts>;

/** Documents that have something to tell, of these kinds: the ranked ones danger first. */
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
    limit: AT_ONCE,
    fields: [...FIELDS, ...fields],
  });
  return found.map((document) => ({ document, clear: () => clear(table, document) }));
}

/** What one sender's notices become, as long as nobody has them yet. */
export interface Handed {
  readonly sender: Sender;
  readonly items: readonly InboxItem[];
}

/**
 * 转交: what the notices of these documents are in the inboxes of those concerned, and who they are. One
 * that cannot be handed on is logged and left out.
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
    readable.flatMap(({ notices }) => notices.map(([, one]) => one)),
  );
  const handed = await eachAlone('hand on', readable, async ({ sender, notices }) => {
    const items = notices.flatMap(([id, notice]) =>
      toldBy(sender.document, id, notice, whoever, now),
    );
    // One event reaches one person once, also when two of its notices mean the same person.
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
    newItem(`${document._id}:${event}`, openid, notice, now),
  );
}

/** It is the last thing to be done: whoever dies before it finds all of it once more. */
async function clear(table: Table<SenderDocument>, document: ReadSender): Promise<void> {
  const { _id, version } = document;
  const ids = Object.keys(document.notices);
  const handed = Object.fromEntries(ids.map((id) => [`notices.${id}`, _.remove()]));
  const told = { due: _.pull({ job: 'tell' }) };
  const done = await table.update({ _id, version }, { ...handed, ...told });
  // A command came in between and may have added notices: they stay due for the next round.
  if (done === 0) await table.update({ _id }, handed);
}

function matterOf(document: ReadSender): ConflictFacts | null {
  const { asker, askerName, concerned, avoid, joined, excludedVolunteers } = document;
  if (asker === undefined || askerName === undefined) return null;
  if (!concerned || !avoid || !joined || !excludedVolunteers) return null;
  return { asker, askerName, concerned, avoid, joined, excludedVolunteers };
}
