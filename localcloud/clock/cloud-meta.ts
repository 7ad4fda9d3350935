import type { SqliteFile } from '../database/engine/sqlite-file';

/** Facts about the cloud itself that survive a restart. */
export class CloudMeta {
  constructor(private readonly file: SqliteFile) {
    file.exec('CREATE TABLE IF NOT EXISTS cloud_meta(name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  }

  get(name: string): string | undefined {
    const row = this.file.row('SELECT value FROM cloud_meta WHERE name = ?', [name]);
    return row && String(row[0]);
  }

  set(name: string, value: string): void {
    this.file.run('INSERT OR REPLACE INTO cloud_meta(name, value) VALUES(?, ?)', [name, value]);
  }
}
