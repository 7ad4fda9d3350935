import type { SqliteFile } from '../database/engine/sqlite-file';
import type { Template } from './template';

/** What somebody may answer when WeChat asks whether they want messages. */
export type ConsentDecision = 'accept' | 'reject';

/**
 * Who has agreed to which messages (订阅授权). One `accept` is worth one message of a one-time
 * template, or all messages of a long-term one. It does not expire.
 */
export class Consents {
  constructor(private readonly file: SqliteFile) {
    file.exec(
      'CREATE TABLE IF NOT EXISTS cloud_consents(openid TEXT, template TEXT, credits INTEGER NOT NULL, standing INTEGER NOT NULL, PRIMARY KEY(openid, template)) WITHOUT ROWID',
    );
  }

  /** Notes an answer. A rejection takes back a standing consent; credits already given stay. */
  answer(openid: string, { id, kind }: Template, answer: ConsentDecision): void {
    const credit = answer === 'accept' && kind === 'once' ? 1 : 0;
    const standing = answer === 'accept' && kind === 'longterm' ? 1 : 0;
    this.file.run(
      `INSERT INTO cloud_consents(openid, template, credits, standing) VALUES(?, ?, ?, ?)
       ON CONFLICT(openid, template) DO UPDATE SET credits = credits + excluded.credits, standing = excluded.standing`,
      [openid, id, credit, standing],
    );
  }

  /** Sets what is left, whatever was answered before. */
  set(openid: string, { id, kind }: Template, messages: number): void {
    const left = kind === 'once' ? [messages, 0] : [0, messages === 0 ? 0 : 1];
    this.file.run(
      'INSERT OR REPLACE INTO cloud_consents(openid, template, credits, standing) VALUES(?, ?, ?, ?)',
      [openid, id, ...left],
    );
  }

  /** Refuses all messages of a template in WeChat's settings (拒收): nothing is left of any consent. */
  refuseAll(openid: string, { id }: Template): void {
    this.file.run(
      'UPDATE cloud_consents SET credits = 0, standing = 0 WHERE openid = ? AND template = ?',
      [openid, id],
    );
  }

  /** Takes what one message costs; false when there is no consent (43101). */
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

  /** How many messages of each template somebody may still get; -1 for without end. */
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
