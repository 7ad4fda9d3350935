import type { Row } from '../engine/row';
import type { DocumentKey } from './change-log';

/** A write of an open transaction, which nobody else sees yet. */
export interface PendingWrite {
  collection: string;
  idKey: Buffer;
  /** The document as the transaction sees it; undefined if the transaction deleted it. */
  row: Row | undefined;
  /** The sequence number of the committed document. */
  storedSeq: number | undefined;
}

/** 事务: reads one snapshot; others see its writes only after the commit. */
export class Transaction {
  /** The last commit it sees; set at its first operation. */
  snapshot: number | undefined;
  /** The last write to each document. */
  readonly writes = new Map<DocumentKey, PendingWrite>();
  /** All writes in their order: repeated in this order they never break a unique key. */
  readonly log: PendingWrite[] = [];
  readonly ended: Promise<void>;
  private finish: () => void = () => undefined;

  constructor(readonly id: string) {
    this.ended = new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  record(key: DocumentKey, write: PendingWrite): void {
    this.writes.set(key, write);
    this.log.push(write);
  }

  /** Resumes the writes that wait for this transaction. */
  end(): void {
    this.finish();
  }
}
