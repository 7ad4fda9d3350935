import { randomBytes } from 'node:crypto';
import { DatabaseError, refused } from '../database-error';
import type { Doc, Value } from '../values/value';
import type { Session } from './session';

/** A new document id in the platform's format: 32 hexadecimal digits. */
export function newId(): string {
  return randomBytes(16).toString('hex');
}

/**
 * The document to be stored: `_id` comes first, and is generated when absent.
 * @throws DatabaseError for a field name that MongoDB does not store, or an invalid id
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

/** The result of an ordered insert of several documents. */
export interface Inserted {
  ids: Value[];
  /** The first error. Documents before it stay; those after it are not tried. */
  error?: DatabaseError;
}

/** Inserts documents in order, and stops at the first that is refused (MongoDB's ordered insert). */
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
