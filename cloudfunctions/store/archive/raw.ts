import { _, database } from '../cloud';
import type { CollectionName } from '../collections';
import { isDuplicate } from '../duplicate';
import type { StoredDocument } from '../shape/step';

/** 原样: documents as they are stored, of whatever shape. Only archives are read and written this way. */

/** How many documents one file holds. */
export const PART = 200;

export async function readRaw(name: CollectionName, after: string): Promise<StoredDocument[]> {
  const found = await database
    .collection(name)
    .where({ _id: _.gt(after) })
    .orderBy('_id', 'asc')
    .limit(PART)
    .get();
  return (found as { data: StoredDocument[] }).data;
}

/** Inserts these documents and leaves existing ones alone. Repeating it changes nothing. */
export async function insertRaw(
  name: CollectionName,
  documents: readonly StoredDocument[],
): Promise<void> {
  const missing = await missingOf(name, documents);
  if (missing.length === 0) return;
  try {
    await database.collection(name).add({ data: [...missing] });
  } catch (error) {
    // Somebody else inserted some of them meanwhile: insert those that are still missing.
    if (!isDuplicate(error)) throw error;
    await insertRaw(name, missing);
  }
}

/** Puts this document in the place of the one with its id, or inserts it. */
export async function setRaw(
  name: CollectionName,
  { _id, ...fields }: StoredDocument,
): Promise<void> {
  await database.collection(name).doc(_id).set({ data: fields });
}

/** Removes these documents; those that do not exist are no error. */
export async function removeRaw(name: CollectionName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await database
    .collection(name)
    .where({ _id: _.in([...ids]) })
    .remove();
}

/** These documents as they are stored here, those of them that exist. */
export async function presentOf(
  name: CollectionName,
  documents: readonly StoredDocument[],
): Promise<StoredDocument[]> {
  if (documents.length === 0) return [];
  const ids = documents.map(({ _id }) => _id);
  const found = await database
    .collection(name)
    .where({ _id: _.in(ids) })
    .limit(ids.length)
    .get();
  return (found as { data: StoredDocument[] }).data;
}

async function missingOf(
  name: CollectionName,
  documents: readonly StoredDocument[],
): Promise<StoredDocument[]> {
  const present = new Set((await presentOf(name, documents)).map(({ _id }) => _id));
  return documents.filter(({ _id }) => !present.has(_id));
}
