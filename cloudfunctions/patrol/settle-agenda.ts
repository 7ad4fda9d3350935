import { NEVER, type WithDue } from '../../core/domain/time/due';
import { chinaTime, type Moment, minutesAfter, momentOf } from '../../core/domain/time/moment';
import { isOnAgenda, nextLook, setAgenda } from '../store/agenda';
import type { AgendaItem } from '../store/agenda-item';
import { _ } from '../store/cloud';
import { DUE_COLLECTIONS, type DueCollection } from '../store/collections';
import { Table } from '../store/table';
import { inbox } from '../store/tables';
import type { Round } from './job';
import { crossOff, nextOfQueue } from './queue';
import { nextOfRetention } from './retain-others';
import type { Awake, Woken } from './wake';

/**
 * An entry is put on the agenda before its document is written, which happens within the platform's
 * timeout. So nothing due is removed for this long after the last entry.
 */
const LATE_MINUTES = 2;

/** 下次再看: sets when each due item is looked at next, in one write if anything changes. */
export async function settleAgenda(
  round: Round,
  wanted: Woken,
  { derive, learn, treeFollowed }: Awake,
): Promise<void> {
  const { now, agenda } = round;
  const quiet = minutesAfter(now, -LATE_MINUTES) >= agenda.touchedAt;
  const known = (matter: AgendaItem) => nextLook(agenda, matter);
  const nextIfDue = async (matter: AgendaItem, next: () => Promise<Moment>) =>
    quiet && isOnAgenda(agenda, matter, now) ? next() : known(matter);
  const [messages, queue, retention, ...ofCollections] = await Promise.all([
    nextIfDue('messages', nextOfMessages),
    nextOfQueue(round),
    nextIfDue('retention', () => nextOfRetention(now)),
    ...DUE_COLLECTIONS.map(
      async (name) => [name, await nextIfDue(name, () => nextOf(name))] as const,
    ),
  ]);
  const others: Record<Exclude<AgendaItem, DueCollection | 'shapes' | 'archive'>, Moment> = {
    messages,
    queue,
    retention,
    day: derive && isOnAgenda(agenda, 'day', now) ? tomorrow(now) : known('day'),
    // Unfinished work is tried again.
    figures: wanted.derive && !derive ? now : known('figures'),
    lessons: wanted.learn && !learn ? now : known('lessons'),
  };
  // A walk through the tree that was killed, or ran out of time, goes on in the next run.
  const again = treeFollowed ? [] : [['studios', now] as const];
  const next = [...ofCollections, ...Object.entries(others), ...again];
  const changed = next.filter(([matter, at]) => at !== agenda.at[matter]);
  const set = changed.length === 0 || (await setAgenda(agenda, Object.fromEntries(changed)));
  if (set) await crossOff(round);
}

/** When a document of this collection is next due. */
async function nextOf(name: DueCollection): Promise<Moment> {
  const found = await new Table<WithDue & { readonly _id: string }>(name).list({
    where: { 'due.at': _.gt('') },
    orderBy: [['due.at', 'asc']],
    limit: 1,
    fields: ['due'],
  });
  const moments = found.flatMap(({ due }) => due.map(({ at }) => at));
  return moments.sort()[0] ?? NEVER;
}

async function nextOfMessages(): Promise<Moment> {
  const [one] = await inbox.list({
    where: { 'message.dueAt': _.gt('') },
    orderBy: [['message.dueAt', 'asc']],
    limit: 1,
    fields: ['message.dueAt'],
  });
  return one?.message.dueAt ?? NEVER;
}

/** A little after midnight, because machines' clocks differ. */
function tomorrow(now: Moment): Moment {
  return momentOf(chinaTime(now).startOf('day').add(1, 'day').add(LATE_MINUTES, 'minute'));
}
