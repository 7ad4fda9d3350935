import { randomBytes } from 'node:crypto';
import { DatabaseError, refused } from '../database-error';
import type { Doc, Value } from '../values/value';
import type { Session } from './session';

/** A new document id as the platform makes them: 32 hexadecimal digits. */
export function newId(): string {
  return randomBytes(16).toString('hex');
}

/**
 * The document that will be stored: `_id` first, made when absent.
 * @throws DatabaseError for a field name that MongoDB does not store, or an id it does not take.
 */
export function withId(doc: Doc): Doc {
  const bad = Object.keys(doc).find((key) => key.startsWith('$'));
  if (bad) {
    throw refused(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${bad}' in '${bad}' is not valid for storage.`,
    );
  }
  const { _id: id = newId(), ...rest } = doc;
  if (Array.isArray(id) || id instanceof RegExp) {
    throw refused('InvalidIdField', "The '_id' value cannot be an array or a regex");
  }
  return { _id: id, ...rest };
}

/** What became of several documents that were to be added in order. */
export interface Inserted {
  ids: Value[];
  /** The first refusal; documents before it stay, those after it are not tried. */
  error?: DatabaseError;
}

/** Adds documents in order, and stops at the first that is refused (MongoDB's ordered insert). */
export function insert(session: Session, collectionName: string, docs: Doc[]): Inserted {
  const collection = session.collection(collectionName);
  const ids: Value[] = [];
  for (const doc of docs) {
    try {
      const stored = withId(doc);
      session.insert(collection, stored);
      ids.push(stored._id as Value);
    } catch (error) {
      if (ids.length === 0 || !(error instanceof DatabaseError)) throw error;
      return { ids, error };
    }
  }
  return { ids };
}
