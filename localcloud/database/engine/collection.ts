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

  /** The documents a plan leads to. They still have to be checked against the filter. */
  rows(plan: Plan<StoredIndex>): Generator<Row> {
    return scan({ file: this.file, table: this.table }, plan);
  }

  /** Adds a document that has its `_id`. @throws DatabaseError when an id or a unique key is taken. */
  insert(doc: Doc): Row {
    const idKey = encodeKey(doc._id as Value);
    if (this.byIdKey(idKey)) throw duplicateKey(this.name, ID_INDEX, doc);
    const entries = this.indexes.map((index) => ({ index, added: index.entriesOf(doc) }));
    const text = stringifyEjson(doc);
    const seq = this.file.run(`INSERT INTO ${this.table}(id, doc) VALUES(?, ?)`, [idKey, text]);
    for (const { index, added } of entries) index.add(seq, added);
    return new Row(seq, text);
  }

  /** Puts a new state in a document's place. */
  replace(row: Row, doc: Doc): void {
    this.file.run(`UPDATE ${this.table} SET doc = ? WHERE s = ?`, [stringifyEjson(doc), row.seq]);
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
