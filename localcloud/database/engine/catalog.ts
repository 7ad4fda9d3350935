import { DatabaseError, refused } from '../database-error';
import { ID_INDEX, type IndexDefinition } from '../indexes/index-definition';
import { StoredIndex } from '../indexes/stored-index';
import { Collection } from './collection';
import type { Cell, SqliteFile } from './sqlite-file';

const TABLES = `
CREATE TABLE IF NOT EXISTS catalog_collections(number INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL);
CREATE TABLE IF NOT EXISTS catalog_indexes(
  number INTEGER PRIMARY KEY, collection TEXT NOT NULL, name TEXT NOT NULL,
  definition TEXT NOT NULL, multikey TEXT NOT NULL, UNIQUE(collection, name));
`;

/** The platform's limit on one environment. */
const MAX_COLLECTIONS = 100;

/** The platform's limit on the indexes of one collection, without the one on `_id`. */
const MAX_INDEXES = 20;

/** MongoDB's limit on a name, leaving room for the database's name before it. */
const MAX_NAME_BYTES = 100;

/** The existing collections and indexes, on disk and in memory. */
export class Catalog {
  private readonly collections = new Map<string, Collection>();

  constructor(private readonly file: SqliteFile) {
    file.exec(TABLES);
    this.reload();
  }

  /** The collection of this name; undefined if it was never created. */
  find(name: string): Collection | undefined {
    return this.collections.get(name);
  }

  names(): string[] {
    return [...this.collections.keys()];
  }

  /**
   * Creates an empty collection.
   * @throws DatabaseError for an invalid or existing name, or when there are too many
   */
  create(name: string): Collection {
    if (/[$\0]|^system\.|^\.|\.$/.test(name) || Buffer.byteLength(name) > MAX_NAME_BYTES) {
      throw refused('InvalidNamespace', `Invalid collection name: ${name}`);
    }
    if (this.collections.size >= MAX_COLLECTIONS) {
      throw new DatabaseError(
        'DATABASE_COLLECTION_EXCEED_LIMIT',
        `[LimitExceeded] There are ${MAX_COLLECTIONS} collections already, no more can be made.`,
      );
    }
    if (this.collections.has(name)) {
      throw new DatabaseError(
        'DATABASE_COLLECTION_ALREADY_EXIST',
        '[ResourceUnavailable.ResourceExist] Table exist. Please check your request, but if the problem persists, contact us.',
      );
    }
    const number = this.file.run('INSERT INTO catalog_collections(name) VALUES(?)', [name]);
    const table = tableName(number);
    this.file.exec(
      `CREATE TABLE ${table}(s INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB UNIQUE NOT NULL, doc TEXT NOT NULL)`,
    );
    const collection = new Collection(this.file, name, table, []);
    this.collections.set(name, collection);
    this.addIndex(collection, ID_INDEX);
    return collection;
  }

  /**
   * Changes a collection's indexes to exactly the declared ones; existing documents are indexed.
   * @throws DatabaseError when they are more than one collection may have
   */
  declareIndexes(collection: Collection, declared: readonly IndexDefinition[]): void {
    if (declared.length > MAX_INDEXES) throw tooManyIndexes(collection.name, declared.length);
    const wanted = new Map([ID_INDEX, ...declared].map((one) => [one.name, JSON.stringify(one)]));
    for (const index of [...collection.indexes]) {
      if (wanted.get(index.definition.name) !== JSON.stringify(index.definition)) {
        this.dropIndex(collection, index);
      }
    }
    const present = new Set(collection.indexes.map(({ definition }) => definition.name));
    for (const one of declared) if (!present.has(one.name)) this.addIndex(collection, one);
  }

  /** Reloads the catalogue from disk after a write was undone. */
  reload(): void {
    this.collections.clear();
    for (const [number, name] of this.file.rows(
      'SELECT number, name FROM catalog_collections ORDER BY number',
    )) {
      const collection = String(name);
      const indexes = this.file
        .rows(
          'SELECT number, definition, multikey FROM catalog_indexes WHERE collection = ? ORDER BY number',
          [collection],
        )
        .map((row) => this.readIndex(collection, row));
      this.collections.set(
        collection,
        new Collection(this.file, collection, tableName(Number(number)), indexes),
      );
    }
  }

  private readIndex(collection: string, [number, definition, multikey]: Cell[]): StoredIndex {
    return new StoredIndex(
      this.file,
      collection,
      Number(number),
      JSON.parse(String(definition)) as IndexDefinition,
      JSON.parse(String(multikey)) as boolean[],
    );
  }

  private addIndex(collection: Collection, definition: IndexDefinition): void {
    const multikey = definition.fields.map(() => false);
    const number = this.file.run(
      'INSERT INTO catalog_indexes(collection, name, definition, multikey) VALUES(?, ?, ?, ?)',
      [collection.name, definition.name, JSON.stringify(definition), JSON.stringify(multikey)],
    );
    const index = new StoredIndex(this.file, collection.name, number, definition, multikey);
    this.file.exec(
      `CREATE TABLE ${index.table}(k BLOB NOT NULL, s INTEGER NOT NULL, PRIMARY KEY(k, s)) WITHOUT ROWID`,
    );
    for (const row of collection.rows({ kind: 'collection-scan' })) {
      index.add(row.seq, index.entriesOf(row.doc));
    }
    collection.indexes.push(index);
  }

  private dropIndex(collection: Collection, index: StoredIndex): void {
    this.file.run('DELETE FROM catalog_indexes WHERE number = ?', [index.number]);
    this.file.exec(`DROP TABLE ${index.table}`);
    collection.indexes.splice(collection.indexes.indexOf(index), 1);
  }
}

function tooManyIndexes(collection: string, count: number): DatabaseError {
  return new DatabaseError(
    'LimitExceeded.OutOfIndexQuota',
    `[LimitExceeded.OutOfIndexQuota] A collection has ${MAX_INDEXES} indexes at most, ${collection} would have ${count}.`,
  );
}

function tableName(number: number): string {
  return `collection_${number}`;
}
