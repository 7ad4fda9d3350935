import type { Versioned } from '../../core/domain/base/command';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Notice, Outbox } from '../../core/domain/notice/notice';
import type { Matter } from '../../core/domain/request/model/conflict';
import { RANKS } from '../../core/domain/request/model/state';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import type { Table, Where } from '../store/table';
import { people, requests } from '../store/tables';
import { newItem } from './item';
import { readWhoever, recipientsOf, type Whoever } from './recipients';

/** How many documents with waiting notices of each sort one round takes. */
export const AT_ONCE = 50;

type Document = Versioned & Outbox & Partial<Matter>;

/** 待发的: a document with what it has to tell. */
export interface Sender {
  readonly document: Document;
  /** Takes away what was handed on; see `clear`. */
  clear(): Promise<void>;
}

/** What a sender is read for; a person has no matter. */
const FIELDS = [
  ...['version', 'notices', 'due'],
  ...['asker', 'askerName', 'concerned', 'avoid', 'joined', 'excludedVolunteers'],
];

/** Documents that have something to tell: requests, danger first, and people where they are wanted. */
export async function sendersDue(ofPeople: boolean, now: Moment): Promise<Sender[]> {
  const [changedRequests, changedPeople] = await Promise.all([
    sendersOf(requests, { rank: _.in([...RANKS]) }, [['rank', 'asc']], now),
    ofPeople ? sendersOf(people, {}, [], now) : [],
  ]);
  return [...changedRequests, ...changedPeople];
}

async function sendersOf<Doc extends Document>(
  table: Table<Doc>,
  of: Where,
  orderBy: readonly (readonly [string, 'asc'])[],
  now: Moment,
): Promise<Sender[]> {
  const found = await table.list({
    where: { ...of, due: _.elemMatch({ job: 'tell', at: _.lte(now) }) },
    orderBy,
    limit: AT_ONCE,
    fields: FIELDS,
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
): Promise<{ handed: readonly Handed[]; whoever: Whoever }> {
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
  document: Document,
  noticeId: string,
  notice: Notice,
  whoever: Whoever,
  now: Moment,
): InboxItem[] {
  const event = noticeId.replace(/n\d+$/, '');
  return recipientsOf(notice, matterOf(document), whoever).map((openid) =>
    newItem(`${document._id}:${event}`, openid, notice, now),
  );
}

/** It is the last thing to be done: whoever dies before it finds all of it once more. */
async function clear<Doc extends Document>(table: Table<Doc>, document: Doc): Promise<void> {
  const { _id, version } = document;
  const ids = Object.keys(document.notices);
  const handed = Object.fromEntries(ids.map((id) => [`notices.${id}`, _.remove()]));
  const told = { due: _.pull({ job: 'tell' }) };
  const done = await table.update({ _id, version }, { ...handed, ...told });
  // A command came in between and may have added notices: they stay due for the next round.
  if (done === 0) await table.update({ _id }, handed);
}

function matterOf(document: Document): Matter | null {
  const { asker, askerName, concerned, avoid, joined, excludedVolunteers } = document;
  if (asker === undefined || askerName === undefined) return null;
  if (!concerned || !avoid || !joined || !excludedVolunteers) return null;
  return { asker, askerName, concerned, avoid, joined, excludedVolunteers };
}
