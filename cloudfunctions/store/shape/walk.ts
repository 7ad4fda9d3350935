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

/** How many documents are moved before it is written down how far it came. */
const STEP = 200;

/**
 * 逐份换形: walks through all that is stored and moves it to the shapes of this build, from where an
 * earlier run stopped. Queries find a document by its fields, so work that goes by them starts when
 * this is done. Whether there is anything to walk the agenda says, which each run reads anyway.
 *
 * @param until milliseconds at which it stops, to go on in the next run
 * @returns the agenda as it is when everything has its current shape; null until then
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
  // Before the agenda: whoever dies in between walks once more.
  await progress.put({ ...known, over: true });
  const again = lookAgainIn(known);
  await setReached(known.reached, again === null ? NEVER : minutesAfter(now, again));
  return readAgenda();
}

/**
 * 退回来的版本: this build was put back over a later one. It says what it writes, so that the later one
 * walks once more when it returns; what that one has moved this one refuses to read.
 */
async function putBack(agenda: Agenda): Promise<Agenda> {
  console.error(JSON.stringify({ newerThanThisBuild: agenda.reached }));
  await setReached(knownOf(agenda.reached), nextLook(agenda, 'shapes'));
  return readAgenda();
}

/** The last document of a step; null when there are no more behind it. */
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
