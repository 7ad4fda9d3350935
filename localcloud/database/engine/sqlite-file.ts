import Database from 'libsql';

/** The value types that we store in SQLite. */
export type Cell = string | number | Buffer | null;

/**
 * One SQLite file. An acknowledged write is durable: the write-ahead log is flushed to disk at every
 * commit (`synchronous=FULL`).
 */
export class SqliteFile {
  private readonly db: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();

  constructor(path: string) {
    this.db = new Database(path);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    this.db.pragma('cache_size = -64000');
  }

  /** Runs statements without results and parameters. */
  exec(sql: string): void {
    this.db.exec(sql);
  }

  /** Runs one statement and returns the row id that it inserted. */
  run(sql: string, values: Cell[] = []): number {
    return Number(this.prepared(sql).run(values).lastInsertRowid);
  }

  /** All rows, each as the list of its columns. */
  rows(sql: string, values: Cell[] = []): Cell[][] {
    return this.prepared(sql).all(values) as Cell[][];
  }

  /** The first row as the list of its columns. */
  row(sql: string, values: Cell[] = []): Cell[] | undefined {
    return this.prepared(sql).get(values) as Cell[] | undefined;
  }

  /** SQLite's query plan, in its own words. */
  explain(sql: string, values: Cell[] = []): string[] {
    const steps = this.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(values);
    return steps.map((step) => String((step as { detail: string }).detail));
  }

  /** The bytes of all pages in use. */
  usedBytes(): number {
    const row = this.row(
      'SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size',
    );
    return Number(row?.[0]);
  }

  close(): void {
    this.statements.clear();
    this.db.close();
  }

  private prepared(sql: string): Database.Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      if (statement.reader) statement.raw();
      this.statements.set(sql, statement);
    }
    return statement;
  }
}
