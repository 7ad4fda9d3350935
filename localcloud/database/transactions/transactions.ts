import { randomBytes } from 'node:crypto';
import { DatabaseError } from '../database-error';
import { MustWait } from '../engine/write-queue';
import { ChangeLog, type DocumentKey } from './change-log';
import { Transaction } from './transaction';

/** A transaction that is still open after this time is aborted (milliseconds). */
export const TRANSACTION_LIMIT_MS = 30_000;

/**
 * All open transactions and their locks. The first transaction to write a document locks it: a second
 * transaction that writes it gets a conflict at once; a write outside transactions waits.
 */
export class Transactions {
  readonly changes = new ChangeLog();
  private readonly open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>();
  private readonly locks = new Map<DocumentKey, Transaction>();

  /** @param limitMs a shorter limit for tests */
  constructor(private readonly limitMs = TRANSACTION_LIMIT_MS) {}

  begin(): Transaction {
    const transaction = new Transaction(randomBytes(16).toString('hex'));
    const timer = setTimeout(() => this.end(transaction), this.limitMs);
    timer.unref();
    this.open.set(transaction.id, { transaction, timer });
    return transaction;
  }

  /** @throws DatabaseError when it has ended or never existed */
  find(id: string): Transaction {
    const entry = this.open.get(id);
    if (!entry) throw transactionGone();
    return entry.transaction;
  }

  /** The snapshot is taken at the first operation, not at the start. */
  snapshotOf(transaction: Transaction): number {
    transaction.snapshot ??= this.changes.latest;
    return transaction.snapshot;
  }

  /** Does any open transaction need former states of documents? */
  get active(): boolean {
    return this.open.size > 0;
  }

  /**
   * Locks a document for a transaction.
   * @throws DatabaseError (conflict) when another transaction holds the lock or the document changed
   * after the snapshot; the transaction is then aborted
   */
  lock(transaction: Transaction, key: DocumentKey): void {
    const holder = this.locks.get(key);
    const taken = holder !== undefined && holder !== transaction;
    if (taken || this.changes.changedSince(key, this.snapshotOf(transaction))) {
      this.end(transaction);
      throw transactionConflict();
    }
    this.locks.set(key, transaction);
  }

  /** @throws MustWait when a transaction other than `own` locks the document */
  waitFor(key: DocumentKey, own?: Transaction): void {
    const holder = this.locks.get(key);
    if (holder && holder !== own) throw new MustWait(holder.ended);
  }

  /** Ends a transaction by commit or abort: releases its locks and drops its unsaved writes. */
  end(transaction: Transaction): void {
    const entry = this.open.get(transaction.id);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.open.delete(transaction.id);
    for (const [key, holder] of this.locks) if (holder === transaction) this.locks.delete(key);
    if (!this.active) this.changes.forget();
    transaction.end();
  }

  /** Aborts all open transactions. */
  close(): void {
    for (const { transaction } of [...this.open.values()]) this.end(transaction);
  }
}

function transactionGone(): DatabaseError {
  return new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
  );
}

function transactionConflict(): DatabaseError {
  return new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  );
}
