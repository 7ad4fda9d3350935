import { collectionMissing } from '../database-error';
import type { Catalog } from '../engine/catalog';
import type { Collection } from '../engine/collection';
import type { Row } from '../engine/row';
import type { Plan } from '../indexes/plan';
import type { StoredIndex } from '../indexes/stored-index';
import { documentKey, uniqueKeyNames } from '../transactions/change-log';
import type { Transaction } from '../transactions/transaction';
import type { Transactions } from '../transactions/transactions';
import { encodeKey } from '../values/key-encoding';
import type { Doc, Value } from '../values/value';
import type { Session } from './session';

/** Reads and writes outside transactions. Writes must run inside the write queue. */
export class PlainSession implements Session {
  readonly keepsOrder = true;

  constructor(
    private readonly catalog: Catalog,
    private readonly transactions: Transactions,
    /** Set while the writes of this transaction are being committed. */
    private readonly committing?: Transaction,
  ) {}

  collection(name: string): Collection {
    const collection = this.collectionIfAny(name);
    if (!collection) throw collectionMissing(name);
    return collection;
  }

  collectionIfAny(name: string): Collection | undefined {
    return this.catalog.find(name);
  }

  rows(collection: Collection, plan: Plan<StoredIndex>): Iterable<Row> {
    return collection.rows(plan);
  }

  insert(collection: Collection, doc: Doc): void {
    this.before(collection, doc._id as Value, undefined, doc);
    collection.insert(doc);
  }

  replace(collection: Collection, row: Row, doc: Doc): void {
    this.before(collection, row.doc._id as Value, row, doc);
    collection.replace(row, doc);
  }

  delete(collection: Collection, row: Row): void {
    this.before(collection, row.doc._id as Value, row);
    collection.delete(row);
  }

  /**
   * Waits for a transaction that locks the document or one of its new unique keys, and keeps the old
   * state for open snapshots.
   */
  private before(collection: Collection, id: Value, row: Row | undefined, after?: Doc): void {
    if (!this.transactions.active) return;
    const key = documentKey(collection.name, encodeKey(id));
    this.transactions.waitFor(key, this.committing);
    for (const taken of after ? uniqueKeyNames(collection, after) : []) {
      this.transactions.waitFor(taken, this.committing);
    }
    this.transactions.changes.note(key, row);
  }
}
