import type { Collection } from '../engine/collection';
import type { Row } from '../engine/row';
import type { Doc } from '../values/value';

/** Identifies one document across collections: collection and encoded id. */
export type DocumentKey = string;

export function documentKey(collection: string, idKey: Buffer): DocumentKey {
  return `${collection}\u0000${idKey.toString('latin1')}`;
}

/** Identifies the unique keys of a document, so that they can be locked as documents are. */
export function uniqueKeyNames(collection: Collection, doc: Doc): DocumentKey[] {
  return collection.indexes.flatMap((index) =>
    index
      .uniqueKeys(doc)
      .map(
        (key) =>
          `\u0001${collection.name}\u0000${index.definition.name}\u0000${key.toString('latin1')}`,
      ),
  );
}

interface Change {
  commit: number;
  before: Row | undefined;
}

/**
 * Former states of documents, kept as long as a transaction may read them (多版本). Commits are numbered;
 * a snapshot is the number of the last commit it sees.
 */
export class ChangeLog {
  private readonly changes = new Map<DocumentKey, Change[]>();
  private pending: { key: DocumentKey; before: Row | undefined }[] = [];
  private commits = 0;

  /** The number of the last commit. */
  get latest(): number {
    return this.commits;
  }

  /** Records a document's state before a write that is about to be committed. */
  note(key: DocumentKey, before: Row | undefined): void {
    this.pending.push({ key, before });
  }

  /** A savepoint to return to when one write of a batch is undone. */
  mark(): number {
    return this.pending.length;
  }

  undoTo(mark: number): void {
    this.pending.length = mark;
  }

  /** The pending writes are on disk now. */
  commit(): void {
    if (this.pending.length === 0) return;
    this.commits += 1;
    for (const { key, before } of this.pending) {
      const list = this.changes.get(key) ?? [];
      list.push({ commit: this.commits, before });
      this.changes.set(key, list);
    }
    this.pending = [];
  }

  /** Has a document changed since a snapshot was taken? */
  changedSince(key: DocumentKey, snapshot: number): boolean {
    return (this.changes.get(key)?.at(-1)?.commit ?? 0) > snapshot;
  }

  /** The document as it was at a snapshot; the argument is its current state. */
  asOf(key: DocumentKey, snapshot: number, current: Row | undefined): Row | undefined {
    const first = this.changes.get(key)?.find((change) => change.commit > snapshot);
    return first ? first.before : current;
  }

  /** The documents that have changed since a snapshot. */
  keysSince(snapshot: number): DocumentKey[] {
    return [...this.changes.keys()].filter((key) => this.changedSince(key, snapshot));
  }

  /** Drops all former states: no transaction reads them any more. */
  forget(): void {
    this.changes.clear();
  }
}
