import type { Collection } from '../engine/collection';
import type { Row } from '../engine/row';
import type { Doc } from '../values/value';

/** Names one document among all: collection and encoded id. */
export type DocumentKey = string;

export function documentKey(collection: string, idKey: Buffer): DocumentKey {
  return `${collection}\u0000${idKey.toString('latin1')}`;
}

/** Names the unique keys that a document takes, so that they can be held as documents are. */
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
 * What documents were before they changed, kept as long as a transaction may still want to read
 * the older state (多版本). Commits are numbered; a snapshot is the number of the last one seen.
 */
export class ChangeLog {
  private readonly changes = new Map<DocumentKey, Change[]>();
  private pending: { key: DocumentKey; before: Row | undefined }[] = [];
  private commits = 0;

  /** The number of the last commit. */
  get latest(): number {
    return this.commits;
  }

  /** Notes a document's state before a write that is about to be committed. */
  note(key: DocumentKey, before: Row | undefined): void {
    this.pending.push({ key, before });
  }

  /** A place to come back to when one write of a batch is undone. */
  mark(): number {
    return this.pending.length;
  }

  undoTo(mark: number): void {
    this.pending.length = mark;
  }

  /** The pending writes are on disk. */
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

  /** Whether a document changed after a snapshot was taken. */
  changedSince(key: DocumentKey, snapshot: number): boolean {
    return (this.changes.get(key)?.at(-1)?.commit ?? 0) > snapshot;
  }

  /** A document as it was at a snapshot, given as it is now. */
  asOf(key: DocumentKey, snapshot: number, current: Row | undefined): Row | undefined {
    const first = this.changes.get(key)?.find((change) => change.commit > snapshot);
    return first ? first.before : current;
  }

  /** The documents that changed after a snapshot. */
  keysSince(snapshot: number): DocumentKey[] {
    return [...this.changes.keys()].filter((key) => this.changedSince(key, snapshot));
  }

  /** Nobody wants older states any more. */
  forget(): void {
    this.changes.clear();
  }
}
