import { NEVER } from '../../../core/domain/time/due';
import { type Moment, minutesAfter } from '../../../core/domain/time/moment';
import { isOnAgenda, nextLook, readAgenda, setAgenda, setReached } from '../agenda';
import { _, database } from '../cloud';
import type { Agenda } from '../collections/agenda';
import { MOST_ROWS, Table } from '../table';
import { moveDocuments } from './move';
import {
  isAllReached,
  knownOf,
  lookAgainIn,
  nextOf,
  type ShapeProgress,
  stepped,
  type WalkingOn,
  walkFrom,
} from './progress';
import { isOld } from './shapes';
import type { StoredDocument } from './step';

const progress = new Table<ShapeProgress>('progress');

/** How many documents are migrated before the position is saved. */
const STEP = 200;

/**
 * 逐份换形: walks through all stored documents and migrates them to the shapes of this build, from where
 * an earlier run stopped. Queries find documents by their fields, so work that relies on queries
 * starts only after the walk. The agenda, which each run reads anyway, says whether a walk is needed.
 * @param until milliseconds at which this run stops; the next run continues
 * @returns the agenda once every document has its current shape; null until then
 */
export async function moveStored(
  agenda: Agenda,
  now: Moment,
  until: number,
): Promise<Agenda | null> {
  const reached = knownOf(agenda.reached);
  if (!isAllReached(reached) || isOnAgenda(agenda, 'shapes', now)) return walk(agenda, now, until);
  return isSame(reached, agenda.reached) ? agenda : putBack(agenda);
}

async function walk(agenda: Agenda, now: Moment, until: number): Promise<Agenda | null> {
  if (agenda.version === 0) await setAgenda(agenda, {});
  let known = walkFrom(knownOf(agenda.reached), await progress.find('shapes'));
  for (let next = nextOf(known); next; next = nextOf(known)) {
    if (Date.now() > until) return null;
    known = stepped(known, next, await moveSome(next, until));
    await progress.put(known);
  }
  // Saved before the agenda: a process killed between the two only walks once more.
  await progress.put({ ...known, over: true });
  const again = lookAgainIn(known);
  // A step of people leaves work for the timer, which would not look before its next time.
  await setReached(known.reached, again === null ? NEVER : minutesAfter(now, again), now);
  return readAgenda();
}

/**
 * 退回来的版本: this build replaced a later one (a rollback). It lowers the reached shapes to those it
 * writes, so that the later build walks again when it returns. Documents that the later build has
 * migrated are refused by this one.
 */
async function putBack(agenda: Agenda): Promise<Agenda> {
  console.error(JSON.stringify({ newerThanThisBuild: agenda.reached }));
  await setReached(knownOf(agenda.reached), nextLook(agenda, 'shapes'));
  return readAgenda();
}

/** The last document of a batch; null when no document follows it. */
async function moveSome({ collection, after }: WalkingOn, until: number): Promise<string | null> {
  const found = await database
    .collection(collection)
    .where({ _id: _.gt(after) })
    .orderBy('_id', 'asc')
    .limit(MOST_ROWS)
    .field({ shape: true })
    .get();
  const documents = (found as unknown as { data: StoredDocument[] }).data;
  const old = documents.filter((one) => isOld(collection, one)).map(({ _id }) => _id);
  for (let from = 0; from < old.length; from += STEP) {
    const some = old.slice(from, from + STEP);
    await moveDocuments(collection, some);
    if (Date.now() > until) return some.at(-1) ?? null;
  }
  return documents.length < MOST_ROWS ? null : (documents.at(-1)?._id ?? null);
}

function isSame(one: Agenda['reached'], other: Agenda['reached']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
