import { refused } from '../database-error';
import { ID_INDEX } from '../indexes/index-definition';
import { choosePlan, type Plan } from '../indexes/plan';
import { duplicateKey, type StoredIndex } from '../indexes/stored-index';
import type { SortOrder } from '../query/sort';
import { stringifyEjson } from '../values/ejson';
import { encodeKey } from '../values/key-encoding';
import type { Doc, Value } from '../values/value';
import { Row } from './row';
import { scan } from './scan';
import type { SqliteFile } from './sqlite-file';

/** The largest size of one document (bytes of its text here). */
const MAX_BYTES = 16 * 1024 * 1024;

/** 集合: documents in insertion order, found by id or through indexes. */
export class Collection {
  constructor(
    private readonly file: SqliteFile,
    readonly name: string,
    /** The SQLite table of the documents. */
    readonly table: string,
    /** The index on `_id` comes first. */
    readonly indexes: StoredIndex[],
  ) {}

  /** The document with this id. */
  byId(id: Value): Row | undefined {
    return this.byIdKey(encodeKey(id));
  }

  byIdKey(idKey: Buffer): Row | undefined {
    const found = this.file.row(`SELECT s, doc FROM ${this.table} WHERE id = ?`, [idKey]);
    return found && new Row(Number(found[0]), String(found[1]));
  }

  plan(filter: Doc, order: SortOrder): Plan<StoredIndex> {
    return choosePlan(filter, order, this.indexes);
  }

  /** The candidate documents of a plan. The filter must still be checked for each. */
  rows(plan: Plan<StoredIndex>): Generator<Row> {
    return scan({ file: this.file, table: this.table }, plan);
  }

  /** Adds a document that has its `_id`. @throws DatabaseError when an id or a unique key is taken. */
  insert(doc: Doc): Row {
    const idKey = encodeKey(doc._id as Value);
    if (this.byIdKey(idKey)) throw duplicateKey(this.name, ID_INDEX, doc);
    const entries = this.indexes.map((index) => ({ index, added: index.entriesOf(doc) }));
    const text = stringifyEjson(doc);
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_BYTES) {
      throw refused(
        'BadValue',
        `object to insert too large. size in bytes: ${bytes}, max size: ${MAX_BYTES}`,
      );
    }
    const seq = this.file.run(`INSERT INTO ${this.table}(id, doc) VALUES(?, ?)`, [idKey, text]);
    for (const { index, added } of entries) index.add(seq, added);
    return new Row(seq, text);
  }

  /**
   * Replaces a document with its new state.
   * @throws DatabaseError when a unique key is taken
   */
  replace(row: Row, doc: Doc): void {
    for (const index of this.indexes) {
      if (index.definition.name !== ID_INDEX.name) index.refuseTakenBy(row.seq, doc);
    }
    const text = stringifyEjson(doc);
    if (Buffer.byteLength(text) > MAX_BYTES) {
      throw refused(
        'BSONObjectTooLarge',
        `Resulting document after update is larger than ${MAX_BYTES}`,
      );
    }
    this.file.run(`UPDATE ${this.table} SET doc = ? WHERE s = ?`, [text, row.seq]);
    for (const index of this.indexes) index.move(row.seq, row.doc, doc);
  }

  delete(row: Row): void {
    this.file.run(`DELETE FROM ${this.table} WHERE s = ?`, [row.seq]);
    for (const index of this.indexes) index.drop(row.seq, row.doc);
  }

  count(): number {
    return Number(this.file.row(`SELECT count(*) FROM ${this.table}`)?.[0] ?? 0);
  }
}
