import Database from 'libsql';

/** What SQLite stores for us. */
export type Cell = string | number | Buffer | null;

/**
 * One SQLite file. Writes are durable when they are acknowledged: write-ahead log, and the log
 * is forced to disk at every commit (`synchronous=FULL`).
 */
export class SqliteFile {
  private readonly db: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();

  /** @throws Error in plain words when another process has the file open. */
  constructor(path: string) {
    this.db = new Database(path);
    this.db.pragma('locking_mode = EXCLUSIVE');
    try {
      this.db.pragma('journal_mode = WAL');
    } catch (error) {
      this.db.close();
      const locked = error instanceof Error && /locked|busy/i.test(error.message);
      throw locked ? new Error(`${path} is in use by another local cloud.`) : error;
    }
    this.db.pragma('synchronous = FULL');
    this.db.pragma('cache_size = -64000');
  }

  /** Runs statements that give no rows and take no values. */
  exec(sql: string): void {
    this.db.exec(sql);
  }

  /** Runs one statement and gives the row id of what it inserted. */
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

  /** How SQLite would find the rows, in its own words. */
  explain(sql: string, values: Cell[] = []): string[] {
    const steps = this.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(values);
    return steps.map((step) => String((step as { detail: string }).detail));
  }

  /**
   * Lets go of the file at once, so that it can be opened again in this process: the library's own
   * `close` holds it until the statements have been collected as garbage.
   */
  close(): void {
    this.statements.clear();
    try {
      this.db.pragma('journal_mode = DELETE');
      this.db.pragma('locking_mode = NORMAL');
      this.db.exec('SELECT 1 FROM sqlite_master');
    } finally {
      this.db.close();
    }
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
