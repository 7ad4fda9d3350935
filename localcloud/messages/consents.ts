import type { SqliteFile } from '../database/engine/sqlite-file';
import type { Template } from './template';

/** The possible answers when WeChat asks whether somebody wants messages. */
export type ConsentDecision = 'accept' | 'reject';

/**
 * Who has agreed to which messages (订阅授权). One `accept` allows one message of a one-time template, or
 * all messages of a long-term one. It does not expire.
 */
export class Consents {
  constructor(private readonly file: SqliteFile) {
    file.exec(
      'CREATE TABLE IF NOT EXISTS cloud_consents(openid TEXT, template TEXT, credits INTEGER NOT NULL, standing INTEGER NOT NULL, PRIMARY KEY(openid, template)) WITHOUT ROWID',
    );
  }

  /** Records an answer. A rejection revokes a standing consent; credits already given stay. */
  answer(openid: string, { id, kind }: Template, answer: ConsentDecision): void {
    const credit = answer === 'accept' && kind === 'once' ? 1 : 0;
    const standing = answer === 'accept' && kind === 'longterm' ? 1 : 0;
    this.file.run(
      `INSERT INTO cloud_consents(openid, template, credits, standing) VALUES(?, ?, ?, ?)
       ON CONFLICT(openid, template) DO UPDATE SET credits = credits + excluded.credits, standing = excluded.standing`,
      [openid, id, credit, standing],
    );
  }

  /** Sets the remaining credits, whatever was answered before. */
  set(openid: string, { id, kind }: Template, messages: number): void {
    const left = kind === 'once' ? [messages, 0] : [0, messages === 0 ? 0 : 1];
    this.file.run(
      'INSERT OR REPLACE INTO cloud_consents(openid, template, credits, standing) VALUES(?, ?, ?, ?)',
      [openid, id, ...left],
    );
  }

  /** Blocks all messages of a template, as in WeChat's settings (拒收): all consents are void. */
  refuseAll(openid: string, { id }: Template): void {
    this.file.run(
      'UPDATE cloud_consents SET credits = 0, standing = 0 WHERE openid = ? AND template = ?',
      [openid, id],
    );
  }

  /** Uses up one credit; false when there is none (43101). */
  take(openid: string, { id, kind }: Template): boolean {
    const row = this.file.row(
      'SELECT credits, standing FROM cloud_consents WHERE openid = ? AND template = ?',
      [openid, id],
    );
    if (!row) return false;
    if (kind === 'longterm') return Number(row[1]) === 1;
    if (Number(row[0]) < 1) return false;
    this.file.run(
      'UPDATE cloud_consents SET credits = credits - 1 WHERE openid = ? AND template = ?',
      [openid, id],
    );
    return true;
  }

  /** How many messages of each template a person may still get; -1 for unlimited. */
  of(openid: string): Record<string, number> {
    const rows = this.file.rows(
      'SELECT template, credits, standing FROM cloud_consents WHERE openid = ?',
      [openid],
    );
    return Object.fromEntries(
      rows.map(([template, credits, standing]) => [
        String(template),
        Number(standing) === 1 ? -1 : Number(credits),
      ]),
    );
  }
}
