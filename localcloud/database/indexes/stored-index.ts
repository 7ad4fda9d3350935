import { refused } from '../database-error';
import type { SqliteFile } from '../engine/sqlite-file';
import { quote } from '../update/quote';
import { ownField } from '../values/path';
import type { Doc } from '../values/value';
import type { IndexDefinition } from './index-definition';
import { type IndexEntries, indexEntries } from './index-entries';
import type { PlannableIndex } from './plannable-index';

/** A sequence number that no stored document has. */
const NO_DOCUMENT = 0;

/**
 * One index on disk: a table of (key, sequence number of the document), ordered by key. It is updated
 * in the same commit as the documents.
 */
export class StoredIndex implements PlannableIndex {
  constructor(
    private readonly file: SqliteFile,
    private readonly collection: string,
    readonly number: number,
    readonly definition: IndexDefinition,
    readonly multikey: boolean[],
  ) {}

  /** The SQLite table of the entries. */
  get table(): string {
    return `index_${this.number}`;
  }

  /**
   * The entries of a new document.
   * @throws DatabaseError when a unique key is taken
   */
  entriesOf(doc: Doc): IndexEntries {
    const entries = indexEntries(doc, this.definition);
    if (this.definition.unique)
      for (const key of entries.keys) this.refuseTaken(key, NO_DOCUMENT, doc);
    return entries;
  }

  /** Adds a document's entries. */
  add(seq: number, { keys, arrays }: IndexEntries): void {
    this.noteArrays(arrays);
    for (const key of keys) this.insertKey(key, seq);
  }

  /** Removes a document's entries. */
  drop(seq: number, doc: Doc): void {
    for (const key of indexEntries(doc, this.definition).keys) this.dropKey(key, seq);
  }

  /**
   * Updates only the entries that differ between two states of a document; the new keys must be free.
   */
  move(seq: number, before: Doc, after: Doc): void {
    const old = indexEntries(before, this.definition).keys;
    const { keys, arrays } = indexEntries(after, this.definition);
    const kept = new Set(keys.map((key) => key.toString('latin1')));
    const had = new Set(old.map((key) => key.toString('latin1')));
    this.noteArrays(arrays);
    for (const key of old) if (!kept.has(key.toString('latin1'))) this.dropKey(key, seq);
    for (const key of keys) {
      if (!had.has(key.toString('latin1'))) this.insertKey(key, seq);
    }
  }

  /** @throws DatabaseError when another document holds a unique key that this one would need */
  refuseTakenBy(seq: number, doc: Doc): void {
    if (!this.definition.unique) return;
    for (const key of indexEntries(doc, this.definition).keys) this.refuseTaken(key, seq, doc);
  }

  /** The unique keys of this document, which no other document may have. */
  uniqueKeys(doc: Doc): Buffer[] {
    return this.definition.unique ? indexEntries(doc, this.definition).keys : [];
  }

  /** The sequence number of the document that holds this unique key. */
  holderOf(key: Buffer): number | undefined {
    const found = this.file.row(`SELECT s FROM ${this.table} WHERE k = ? LIMIT 1`, [key]);
    return found && Number(found[0]);
  }

  private insertKey(key: Buffer, seq: number): void {
    this.file.run(`INSERT INTO ${this.table}(k, s) VALUES(?, ?)`, [key, seq]);
  }

  private dropKey(key: Buffer, seq: number): void {
    this.file.run(`DELETE FROM ${this.table} WHERE k = ? AND s = ?`, [key, seq]);
  }

  private refuseTaken(key: Buffer, seq: number, doc: Doc): void {
    const holder = this.holderOf(key);
    if (holder === undefined || holder === seq) return;
    throw duplicateKey(this.collection, this.definition, doc);
  }

  /** Once a document has an array on a path, the index can no longer guarantee an order there. */
  private noteArrays(arrays: boolean[]): void {
    let changed = false;
    arrays.forEach((array, i) => {
      if (!array || this.multikey[i]) return;
      this.multikey[i] = true;
      changed = true;
    });
    if (!changed) return;
    this.file.run('UPDATE catalog_indexes SET multikey = ? WHERE number = ?', [
      JSON.stringify(this.multikey),
      this.number,
    ]);
  }
}

/** MongoDB's E11000. */
export function duplicateKey(
  collection: string,
  { name, fields }: IndexDefinition,
  doc: Doc,
): Error {
  const key = fields
    .map(({ field }) => `${field}: ${quote(ownField(doc, field) ?? null)}`)
    .join(', ');
  return refused(
    'DuplicateKey',
    `E11000 duplicate key error collection: env.${collection} index: ${name} dup key: { ${key} }`,
  );
}
