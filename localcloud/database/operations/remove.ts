import type { Doc } from '../values/value';
import { find } from './find';
import type { Session } from './session';

/** Deletes all matching documents, or only the first; returns how many were deleted. */
export function remove(
  session: Session,
  collectionName: string,
  filter: Doc,
  multi: boolean,
): { deleted: number; unserved: boolean } {
  const collection = session.collection(collectionName);
  const limit = multi ? Number.POSITIVE_INFINITY : 1;
  const { rows, unserved } = find(session, collection, { filter, order: [], skip: 0, limit });
  for (const row of rows) session.delete(collection, row);
  return { deleted: rows.length, unserved };
}
