import { _, database } from '../cloud';
import type { CollectionName } from '../collections';
import { isDuplicate } from '../duplicate';
import { changesTo, type Move } from './changes';
import { inCurrentShape, isOld, marked } from './shapes';
import type { Left, StoredDocument } from './step';

/** How often a migration is retried because somebody else changed the document first. */
const TRIES = 3;

/**
 * 读到旧的先换: migrates the documents of an earlier shape that a query finds, then repeats the query. A
 * document that cannot be migrated is returned as it is stored.
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

/** Migrates those of these documents that have an earlier shape; at most 1000, the platform's cap. */
export async function moveDocuments(collection: CollectionName, ids: string[]): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const old = await readOld(collection, ids);
    // One after another: migration is in no hurry, and small plans allow few calls per second.
    const moves = changesTo(old, (document) => inCurrentShape(collection, document));
    if (moves.length === 0) return;
    for (const move of moves) await write(collection, move);
  }
}

/** Reads whole documents, because a query may have returned only some of their fields. */
async function readOld(collection: CollectionName, ids: string[]): Promise<StoredDocument[]> {
  const found = await database
    .collection(collection)
    .where({ _id: _.in(ids) })
    .limit(ids.length)
    .get();
  return (found as { data: StoredDocument[] }).data.filter((one) => isOld(collection, one));
}

/** Writes only where nothing changed since the read; a changed document is read and migrated again. */
async function write(collection: CollectionName, move: Move): Promise<void> {
  const shape = move.shape === null ? _.exists(false) : move.shape;
  const version = move.version === null ? {} : { version: move.version };
  const known = { _id: _.in([...move.ids]), shape, ...version };
  if (move.leaves) {
    // Inserts the successors first: if the process is killed before the removal, both are repeated.
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
