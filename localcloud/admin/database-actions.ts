import { DatabaseError } from '../database/database-error';
import type { LocalDatabase } from '../database/local-database';
import type { FindRequest } from '../database/operations/find';
import { compileProjection } from '../database/query/projection';
import { queryShape } from '../database/query/query-shape';
import { sortOrder } from '../database/query/sort';
import { outgoing, parseEjson, stringifyEjson } from '../database/values/ejson';
import { type Doc, isDoc, ObjectId, type Value } from '../database/values/value';
import type { AdminAction, AdminCall } from './admin-call';

/** The platform's limits on one query: the default limit and the maximum. */
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** The wire's `database.*` actions on documents and collections. */
export function databaseActions(
  database: LocalDatabase,
  now: () => Date,
): Record<string, AdminAction> {
  const query = (call: AdminCall) => readDoc(call.body.query, now) ?? {};
  const request = (call: AdminCall): FindRequest => ({
    filter: query(call),
    order: sortOrder(readDoc(call.body.order, now) ?? {}),
    skip: count(call.body.offset, 0),
    limit:
      call.body.queryType === 'DOC'
        ? 1
        : Math.min(count(call.body.limit, DEFAULT_LIMIT), MAX_LIMIT),
  });
  return {
    'database.getDocument': async (call) => {
      const asked = request(call);
      const found = database.find(collectionOf(call), asked, transactionOf(call));
      note(
        call,
        found.unserved,
        asked.filter,
        asked.order.map(({ path }) => path),
      );
      const spec = readDoc(call.body.projection, now);
      const pick = spec && compileProjection(spec);
      const list = found.rows.map((row) =>
        outgoing(pick ? stringifyEjson(pick(row.doc)) : row.text),
      );
      return { data: { list, ...paging(call) } };
    },
    'database.insertDocument': async (call) => {
      const data = Array.isArray(call.body.data) ? call.body.data : [call.body.data];
      const docs = data.map((text) => readDoc(text, now) ?? {});
      const inserted = await database
        .insert(collectionOf(call), docs, transactionOf(call))
        .catch(asWriteErrors);
      if (inserted.error) asWriteErrors(inserted.error);
      return { data: { insertedIds: inserted.ids.map(outgoingId) } };
    },
    'database.modifyDocument': async (call) => {
      const filter = query(call);
      const change = {
        filter,
        data: readDoc(call.body.data, now) ?? {},
        merge: call.body.merge !== false,
        multi: call.body.multi === true,
        upsert: call.body.upsert === true,
      };
      const modified = await database
        .modify(collectionOf(call), change, transactionOf(call))
        .catch(asWriteErrors);
      if (modified.error) asWriteErrors(modified.error);
      note(call, modified.unserved, filter, []);
      return { data: { updated: modified.updated, upsert_id: outgoingId(modified.upsertedId) } };
    },
    'database.modifyAndReturnDoc': async (call) => {
      const filter = query(call);
      const data = readDoc(call.body.data, now) ?? {};
      const change = { filter, data, merge: true, multi: false, upsert: false };
      const modified = await database.modify(collectionOf(call), change, transactionOf(call));
      note(call, modified.unserved, filter, []);
      const doc = modified.doc ? outgoing(stringifyEjson(modified.doc)) : null;
      return { data: { updated: modified.doc ? 1 : 0, doc } };
    },
    'database.removeDocument': async (call) => {
      const filter = query(call);
      const multi = call.body.multi === true;
      const removed = await database
        .remove(collectionOf(call), filter, multi, transactionOf(call))
        .catch(asWriteErrors);
      note(call, removed.unserved, filter, []);
      return { data: { deleted: removed.deleted } };
    },
    'database.calculateDocument': async (call) => {
      const filter = query(call);
      const counted = database.count(collectionOf(call), filter);
      note(call, counted.unserved, filter, []);
      return { data: { total: counted.total } };
    },
    'database.aggregateDocuments': async (call) => {
      const stages = (Array.isArray(call.body.stages) ? call.body.stages : []).map(
        ({ stageKey, stageValue }: { stageKey: string; stageValue: string }) => ({
          [stageKey]: parseEjson(stageValue, now()),
        }),
      );
      const result = database.aggregate(collectionOf(call), stages);
      for (const { collection, filter } of result.unserved) {
        call.record.unserved = true;
        call.unserved(collection, queryShape(filter, []));
      }
      return { data: { list: result.docs.map((doc) => outgoing(stringifyEjson(doc))) } };
    },
    'database.addCollection': async (call) => {
      await database.createCollection(collectionOf(call));
      return {};
    },
    'database.startTransaction': async () => ({ transactionId: database.beginTransaction() }),
    'database.commitTransaction': async (call) => {
      await database.commitTransaction(String(call.body.transactionId));
      return {};
    },
    'database.abortTransaction': async (call) => {
      database.abortTransaction(String(call.body.transactionId));
      return {};
    },
  };
}

function collectionOf({ body, record }: AdminCall): string {
  const name = body.collectionName;
  if (typeof name !== 'string' || name === '') {
    throw new DatabaseError('INVALID_PARAM', 'collectionName is required');
  }
  record.collection = name;
  return name;
}

function transactionOf({ body }: AdminCall): string | undefined {
  return typeof body.transactionId === 'string' ? body.transactionId : undefined;
}

/** Reads an EJSON text that must hold an object. @throws DatabaseError when it is malformed. */
function readDoc(text: unknown, now: () => Date): Doc | undefined {
  if (text === undefined || text === null || text === '') return undefined;
  let value: unknown;
  try {
    value = parseEjson(typeof text === 'string' ? text : JSON.stringify(text), now());
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError('INVALID_PARAM', 'request body is no valid EJSON');
  }
  if (!isDoc(value)) throw new DatabaseError('INVALID_PARAM', 'an object is expected');
  return value;
}

function count(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise;
}

/** Ids in answers are plain values; an object id becomes its hexadecimal digits. */
function outgoingId(id: Value): Value {
  return id instanceof ObjectId ? id.hex : id;
}

/** The answer to a query repeats its limit and offset. */
function paging({ body }: AdminCall): Record<string, number> {
  if (body.queryType === 'DOC') return {};
  const offset = count(body.offset, 0);
  return {
    limit: Math.min(count(body.limit, DEFAULT_LIMIT), MAX_LIMIT),
    ...(offset > 0 ? { offset } : {}),
  };
}

function note(call: AdminCall, unserved: boolean, filter: Doc, order: string[]): void {
  if (!unserved || !call.record.collection) return;
  call.record.unserved = true;
  call.unserved(call.record.collection, queryShape(filter, order));
}

/** A refused write is reported as a bulk write error; only find-and-modify has its own wording. */
function asWriteErrors(error: unknown): never {
  if (error instanceof DatabaseError && error.code === 'DATABASE_REQUEST_FAILED') {
    const reason = error.message.replace(/^\[FailedOperation\] (\(\w+\) )?/, '');
    throw new DatabaseError(
      error.code,
      `[FailedOperation] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`,
    );
  }
  throw error;
}
