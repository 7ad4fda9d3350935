import { collectionMissing } from '../database-error';
import type { Catalog } from '../engine/catalog';
import type { Collection } from '../engine/collection';
import { Row } from '../engine/row';
import { ID_INDEX } from '../indexes/index-definition';
import type { Plan } from '../indexes/plan';
import { duplicateKey, type StoredIndex } from '../indexes/stored-index';
import type { Session } from '../operations/session';
import { stringifyEjson } from '../values/ejson';
import { encodeKey } from '../values/key-encoding';
import type { Doc, Value } from '../values/value';
import { type DocumentKey, documentKey, uniqueKeyNames } from './change-log';
import type { Transaction } from './transaction';
import type { Transactions } from './transactions';
import { refuseTakenKeys } from './unique-keys';

/** Reads and writes as one transaction sees them. */
export class TransactionSession implements Session {
  readonly keepsOrder = false;
  private readonly snapshot: number;

  constructor(
    private readonly catalog: Catalog,
    private readonly transactions: Transactions,
    private readonly transaction: Transaction,
  ) {
    this.snapshot = transactions.snapshotOf(transaction);
  }

  collection(name: string): Collection {
    const collection = this.collectionIfAny(name);
    if (!collection) throw collectionMissing(name);
    return collection;
  }

  collectionIfAny(name: string): Collection | undefined {
    return this.catalog.find(name);
  }

  /** The candidates of the plan in their snapshot state, then documents that the plan cannot find. */
  *rows(collection: Collection, plan: Plan<StoredIndex>): Generator<Row> {
    const seen = new Set<DocumentKey>();
    for (const row of collection.rows(plan)) {
      const key = documentKey(collection.name, encodeKey(row.doc._id as Value));
      seen.add(key);
      const visible = this.visible(key, row);
      if (visible) yield visible;
    }
    const prefix = `${collection.name}\u0000`;
    const others = [
      ...this.transactions.changes.keysSince(this.snapshot),
      ...this.transaction.writes.keys(),
    ].filter((key) => key.startsWith(prefix) && !seen.has(key));
    for (const key of new Set(others)) {
      const current = collection.byIdKey(Buffer.from(key.slice(prefix.length), 'latin1'));
      const visible = this.visible(key, current);
      if (visible) yield visible;
    }
  }

  insert(collection: Collection, doc: Doc): void {
    const idKey = encodeKey(doc._id as Value);
    const key = documentKey(collection.name, idKey);
    if (this.visible(key, collection.byIdKey(idKey))) {
      this.transactions.end(this.transaction);
      throw duplicateKey(collection.name, ID_INDEX, doc);
    }
    this.write(collection, key, idKey, new Row(Number.MAX_SAFE_INTEGER, stringifyEjson(doc)));
  }

  replace(collection: Collection, row: Row, doc: Doc): void {
    const idKey = encodeKey(doc._id as Value);
    const key = documentKey(collection.name, idKey);
    this.write(collection, key, idKey, new Row(row.seq, stringifyEjson(doc)));
  }

  delete(collection: Collection, row: Row): void {
    const idKey = encodeKey(row.doc._id as Value);
    this.write(collection, documentKey(collection.name, idKey), idKey, undefined);
  }

  private write(
    collection: Collection,
    key: DocumentKey,
    idKey: Buffer,
    row: Row | undefined,
  ): void {
    this.transactions.lock(this.transaction, key);
    const stored = collection.byIdKey(idKey);
    const write = { collection: collection.name, idKey, row, storedSeq: stored?.seq };
    for (const state of [stored, row]) if (state) this.lockKeys(collection, state);
    if (row) refuseTakenKeys(this.transaction, collection, { ...write, row });
    this.transaction.record(key, write);
  }

  /** Also locks the keys that a write frees: others may use them only after the commit. */
  private lockKeys(collection: Collection, { doc }: Row): void {
    for (const key of uniqueKeyNames(collection, doc)) {
      this.transactions.lock(this.transaction, key);
    }
  }

  private visible(key: DocumentKey, current: Row | undefined): Row | undefined {
    const own = this.transaction.writes.get(key);
    if (own) return own.row;
    return this.transactions.changes.asOf(key, this.snapshot, current);
  }
}
