import { _, database } from '../cloud';
import type { CollectionName } from '../collections';
import { Table } from '../table';
import { readAndMove } from './move';
import { NOTHING_MOVED, nextOf, type ShapeProgress, stepped, type WalkingOn } from './progress';
import type { StoredDocument } from './step';

const progress = new Table<ShapeProgress>('progress');

/** How many documents are moved before it is written down how far it came. */
const STEP = 200;

/** Known while the function stays warm: what was found moved stays moved. */
let allMoved = false;

/**
 * 逐份换形: walks through all that is stored and moves it to the shapes of this build, from where an
 * earlier run stopped. Queries find a document by its fields, so work that goes by them starts when
 * this is done. Once it is, a warm function asks nothing more.
 *
 * @param until milliseconds at which it stops, to go on in the next run
 * @returns whether everything has its current shape
 */
export async function moveStored(until: number): Promise<boolean> {
  if (allMoved) return true;
  let known = (await progress.find('shapes')) ?? NOTHING_MOVED;
  for (let next = nextOf(known); next; next = nextOf(known)) {
    if (Date.now() > until) return false;
    known = stepped(known, next, await moveSome(next));
    await progress.put(known);
  }
  allMoved = true;
  return true;
}

/** The last document of a step; null when there are no more behind it. */
async function moveSome({ collection, after }: WalkingOn): Promise<string | null> {
  const ids = await idsAfter(collection, after);
  // By their ids: of those that are gone others would take the place.
  await readAndMove(collection, () => shapesOf(collection, { _id: _.in(ids) }));
  return ids.length < STEP ? null : (ids.at(-1) ?? null);
}

async function idsAfter(collection: CollectionName, after: string): Promise<string[]> {
  return (await shapesOf(collection, { _id: _.gt(after) })).map(({ _id }) => _id);
}

async function shapesOf(collection: CollectionName, where: object): Promise<StoredDocument[]> {
  const found = await database
    .collection(collection)
    .where(where)
    .orderBy('_id', 'asc')
    .limit(STEP)
    .field({ shape: true })
    .get();
  return (found as unknown as { data: StoredDocument[] }).data;
}
