import type { Row } from '../engine/row';
import type { DocumentKey } from './change-log';

/** A write that a transaction has made and nobody else sees yet. */
export interface PendingWrite {
  collection: string;
  idKey: Buffer;
  /** The document as the transaction sees it; undefined when it deleted it. */
  row: Row | undefined;
  /** The sequence number under which the document is stored meanwhile, for everybody else. */
  storedSeq: number | undefined;
}

/** 事务: reads one snapshot, keeps its writes to itself until it commits. */
export class Transaction {
  /** The last commit it sees; taken at its first operation. */
  snapshot: number | undefined;
  /** The last write to each document. */
  readonly writes = new Map<DocumentKey, PendingWrite>();
  /** All writes as they were made: in this order no unique key is ever taken twice. */
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

  /** Lets those go on who wait for it. */
  end(): void {
    this.finish();
  }
}
