import { type Aggregated, aggregate } from './aggregate/aggregate';
import { collectionMissing } from './database-error';
import { Catalog } from './engine/catalog';
import type { SqliteFile } from './engine/sqlite-file';
import type { WriteQueue } from './engine/write-queue';
import { explainPlan, type QueryPlan } from './indexes/explain';
import type { IndexDefinition } from './indexes/index-definition';
import { type FindRequest, type Found, find } from './operations/find';
import { type Inserted, insert } from './operations/insert';
import { type Modified, type ModifyRequest, modify } from './operations/modify';
import { PlainSession } from './operations/plain-session';
import { remove } from './operations/remove';
import type { Session } from './operations/session';
import { TransactionSession } from './transactions/transaction-session';
import { Transactions } from './transactions/transactions';
import type { Doc } from './values/value';

/** 云数据库: collections of documents in one SQLite file. A write resolves once it is on disk. */
export class LocalDatabase {
  private readonly catalog: Catalog;
  private readonly transactions: Transactions;

  constructor(
    private readonly file: SqliteFile,
    private readonly queue: WriteQueue,
    private readonly now: () => Date,
    transactionMs?: number,
  ) {
    this.transactions = new Transactions(transactionMs);
    this.catalog = new Catalog(file);
    queue.listen({
      committed: () => this.transactions.changes.commit(),
      undone: () => this.catalog.reload(),
    });
  }

  collectionNames(): string[] {
    return this.catalog.names();
  }

  /** @throws DatabaseError when the collection exists already */
  createCollection(name: string): Promise<void> {
    return this.write(() => void this.catalog.create(name));
  }

  /**
   * Creates the collection if it does not exist, with exactly these indexes besides the one on `_id`.
   */
  declareCollection(name: string, indexes: readonly IndexDefinition[]): Promise<void> {
    return this.write(() => {
      const collection = this.catalog.find(name) ?? this.catalog.create(name);
      this.catalog.declareIndexes(collection, indexes);
    });
  }

  find(name: string, request: FindRequest, transactionId?: string): Found {
    const session = this.session(transactionId);
    return find(session, session.collection(name), request);
  }

  insert(name: string, docs: Doc[], transactionId?: string): Promise<Inserted> {
    return this.change(transactionId, (session) => insert(session, name, docs));
  }

  modify(name: string, request: ModifyRequest, transactionId?: string): Promise<Modified> {
    return this.change(transactionId, (session) => modify(session, name, request, this.now()));
  }

  remove(
    name: string,
    filter: Doc,
    multi: boolean,
    transactionId?: string,
  ): Promise<{ deleted: number; unserved: boolean }> {
    return this.change(transactionId, (session) => remove(session, name, filter, multi));
  }

  count(name: string, filter: Doc): { total: number; unserved: boolean } {
    const session = this.session(undefined);
    const collection = session.collection(name);
    if (Object.keys(filter).length === 0) return { total: collection.count(), unserved: false };
    const everything = { filter, order: [], skip: 0, limit: Number.POSITIVE_INFINITY };
    const { rows, unserved } = find(session, collection, everything);
    return { total: rows.length, unserved };
  }

  /** @throws DatabaseError for a stage or an expression that MongoDB would refuse. */
  aggregate(name: string, stages: Doc[]): Aggregated {
    return aggregate(this.session(undefined), name, stages);
  }

  beginTransaction(): string {
    return this.transactions.begin().id;
  }

  /** @throws DatabaseError when the transaction has ended, or when a unique key is taken */
  async commitTransaction(id: string): Promise<void> {
    const transaction = this.transactions.find(id);
    const session = new PlainSession(this.catalog, this.transactions, transaction);
    try {
      await this.write(() => {
        for (const { collection: name, idKey, row } of transaction.log) {
          const collection = session.collection(name);
          const stored = collection.byIdKey(idKey);
          if (row && stored) session.replace(collection, stored, row.doc);
          else if (row) session.insert(collection, row.doc);
          else if (stored) session.delete(collection, stored);
        }
      });
    } finally {
      this.transactions.end(transaction);
    }
  }

  /** @throws DatabaseError when the transaction has ended */
  abortTransaction(id: string): void {
    this.transactions.end(this.transactions.find(id));
  }

  /** How a query would be answered: our plan, and SQLite's for each range it reads. */
  explain(name: string, request: FindRequest): QueryPlan {
    const collection = this.catalog.find(name);
    if (!collection) throw collectionMissing(name);
    return explainPlan(this.file, collection, request);
  }

  /** Runs the waiting writes, aborts open transactions, and closes the file. */
  close(): void {
    this.transactions.close();
    this.queue.flush();
  }

  private session(transactionId: string | undefined): Session {
    if (transactionId === undefined) return new PlainSession(this.catalog, this.transactions);
    const transaction = this.transactions.find(transactionId);
    return new TransactionSession(this.catalog, this.transactions, transaction);
  }

  /** A refused operation inside a transaction ends the transaction. */
  private async change<T extends object>(
    transactionId: string | undefined,
    run: (session: Session) => T,
  ): Promise<T> {
    if (transactionId === undefined) return this.write(() => run(this.session(undefined)));
    const transaction = this.transactions.find(transactionId);
    try {
      const result = run(this.session(transactionId));
      if ('error' in result && result.error) throw result.error;
      return result;
    } catch (error) {
      this.transactions.end(transaction);
      throw error;
    }
  }

  private write<T>(run: () => T): Promise<T> {
    return this.queue.run(() => {
      const mark = this.transactions.changes.mark();
      try {
        return run();
      } catch (error) {
        this.transactions.changes.undoTo(mark);
        throw error;
      }
    });
  }
}
