import { _, database } from '../cloud';
import type { CollectionName } from '../collections';
import { isDuplicate } from '../duplicate';
import { changesTo, type Move } from './changes';
import { inCurrentShape, isOld, marked } from './shapes';
import type { Left, StoredDocument } from './step';

/** Somebody else may be quicker; that often one document is never changed in between. */
const TRIES = 3;

/**
 * 读到旧的先换: what a query finds in an earlier shape is moved in the store, and the query asked again.
 * A document that cannot be moved stays as it was and is found so.
 */
export async function readAndMove(
  collection: CollectionName,
  query: () => Promise<readonly StoredDocument[]>,
): Promise<readonly StoredDocument[]> {
  const found = await query();
  const old = found.filter((document) => isOld(collection, document)).map(({ _id }) => _id);
  if (old.length === 0) return found;
  await moveDocuments(collection, old);
  return query();
}

/** Moves those of these documents that are of an earlier shape, at most 1000, the platform's cap. */
export async function moveDocuments(collection: CollectionName, ids: string[]): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const old = await readOld(collection, ids);
    // One after another: moving is in no hurry, and small plans allow few calls a second.
    const moves = changesTo(old, (document) => inCurrentShape(collection, document));
    if (moves.length === 0) return;
    for (const move of moves) await write(collection, move);
  }
}

/** They are read whole: what a query shows of them may be a part. */
async function readOld(collection: CollectionName, ids: string[]): Promise<StoredDocument[]> {
  const found = await database
    .collection(collection)
    .where({ _id: _.in(ids) })
    .limit(ids.length)
    .get();
  return (found as { data: StoredDocument[] }).data.filter((one) => isOld(collection, one));
}

/** Only where all is as it was read: what somebody changed meanwhile is read and moved anew. */
async function write(collection: CollectionName, move: Move): Promise<void> {
  const shape = move.shape === null ? _.exists(false) : move.shape;
  const version = move.version === null ? {} : { version: move.version };
  const known = { _id: _.in([...move.ids]), shape, ...version };
  if (move.leaves) {
    // First what they leave: whoever dies before they are gone does both once more.
    for (const left of move.leaves) await leave(left);
    await database.collection(collection).where(known).remove();
    return;
  }
  const set = Object.entries(move.set).map(([field, value]) => [field, _.set(value)]);
  const gone = move.gone.map((field) => [field, _.remove()]);
  await database
    .collection(collection)
    .where(known)
    .update({ data: Object.fromEntries([...set, ...gone]) });
}

async function leave({ collection, document }: Left): Promise<void> {
  try {
    const data = marked(collection as CollectionName, document);
    await database.collection(collection).add({ data });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
