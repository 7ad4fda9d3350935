import type { SqliteFile } from '../database/engine/sqlite-file';

/**
 * Who uploaded which file. A client changes only its own uploads, functions may change everything; who
 * reads depends on the storage's permission.
 */
export class FileOwners {
  constructor(private readonly file: SqliteFile) {
    file.exec(
      'CREATE TABLE IF NOT EXISTS cloud_files(path TEXT PRIMARY KEY, openid TEXT NOT NULL) WITHOUT ROWID',
    );
  }

  /** The client that uploaded a file; undefined when a function did. */
  of(path: string): string | undefined {
    const row = this.file.row('SELECT openid FROM cloud_files WHERE path = ?', [path]);
    return row && String(row[0]);
  }

  set(path: string, openid: string | undefined): void {
    if (openid === undefined) this.forget(path);
    else
      this.file.run('INSERT OR REPLACE INTO cloud_files(path, openid) VALUES(?, ?)', [
        path,
        openid,
      ]);
  }

  forget(path: string): void {
    this.file.run('DELETE FROM cloud_files WHERE path = ?', [path]);
  }
}
