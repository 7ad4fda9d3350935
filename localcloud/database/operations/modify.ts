import { DatabaseError, refused } from '../database-error';
import { applyUpdate } from '../update/apply-update';
import { matchedArrayIndex } from '../update/matched-index';
import { quote } from '../update/quote';
import type { UpdateContext } from '../update/update-operator';
import { sameValue } from '../values/compare';
import { type Doc, isDoc, type Value } from '../values/value';
import { find } from './find';
import { newId, withId } from './insert';
import type { Session } from './session';

/** A change to all matching documents. */
export interface ModifyRequest {
  filter: Doc;
  /** With `merge` these are update operators, otherwise the whole new document. */
  data: Doc;
  merge: boolean;
  multi: boolean;
  upsert: boolean;
}

/**
 * How many documents changed, and the id of an inserted one. An update without any effect does not
 * count; replacing a whole document always counts.
 */
export interface Modified {
  updated: number;
  upsertedId: Value;
  /** The last document after its change. */
  doc: Doc | undefined;
  unserved: boolean;
  /** The error that ended it; documents changed before stay changed. */
  error?: DatabaseError;
}

/** Changes documents one by one, and stops at the first refused change, as MongoDB does. */
export function modify(
  session: Session,
  collectionName: string,
  request: ModifyRequest,
  now: Date,
): Modified {
  const collection = session.collection(collectionName);
  const limit = request.multi ? Number.POSITIVE_INFINITY : 1;
  const found = find(session, collection, { filter: request.filter, order: [], skip: 0, limit });
  let updated = 0;
  let doc: Doc | undefined;
  for (const row of found.rows) {
    try {
      doc = changed(row.doc, request, now);
      const same = sameValue(doc, row.doc);
      if (!same) session.replace(collection, row, doc);
      if (!same || !request.merge) updated += 1;
    } catch (error) {
      if (updated === 0 || !(error instanceof DatabaseError)) throw error;
      return { updated, upsertedId: null, doc: undefined, unserved: found.unserved, error };
    }
  }
  if (found.rows.length > 0 || !request.upsert) {
    return { updated, upsertedId: null, doc, unserved: found.unserved };
  }
  const made = fresh(request, now);
  session.insert(collection, made);
  return { updated: 0, upsertedId: made._id ?? null, doc: made, unserved: found.unserved };
}

function changed(doc: Doc, { filter, data, merge }: ModifyRequest, now: Date): Doc {
  if (!merge) return { _id: doc._id as Value, ...withoutId(data) };
  return applyUpdate(doc, operatorsOf(data), {
    docId: quote(doc._id as Value),
    now,
    matchedIndex: usesPositional(data) ? matchedArrayIndex(doc, filter) : undefined,
    inserting: false,
  });
}

/** The document that an upsert inserts: the values that the query fixes, then the change. */
function fresh({ filter, data, merge }: ModifyRequest, now: Date): Doc {
  const id = filter._id === undefined || isDoc(filter._id) ? newId() : filter._id;
  if (!merge) return withId({ _id: id, ...withoutId(data) });
  const context: UpdateContext = {
    docId: quote(id),
    now,
    matchedIndex: undefined,
    inserting: true,
  };
  const fixed = Object.entries(filter).filter(
    ([key, value]) => !key.startsWith('$') && key !== '_id' && !isOperators(value),
  );
  const seeded = applyUpdate({ _id: id }, { $set: Object.fromEntries(fixed) }, context);
  return withId(applyUpdate(seeded, operatorsOf(data), context));
}

function isOperators(value: Value): boolean {
  return isDoc(value) && Object.keys(value).some((key) => key.startsWith('$'));
}

/**
 * The SDK sends only operators here; any other key in a merge would replace the document by mistake.
 */
function operatorsOf(data: Doc): Doc {
  const plain = Object.keys(data).find((key) => !key.startsWith('$'));
  if (plain !== undefined) {
    throw refused('FailedToParse', `Unknown modifier: ${plain}. Expected a valid update modifier`);
  }
  return data;
}

function withoutId(data: Doc): Doc {
  const { _id: _ignored, ...rest } = data;
  return rest;
}

function usesPositional(data: Doc): boolean {
  return Object.values(data).some(
    (fields) => isDoc(fields) && Object.keys(fields).some((path) => path.split('.').includes('$')),
  );
}
