import type { SqliteFile } from '../database/engine/sqlite-file';

/** A message that WeChat would have shown (服务通知). */
export interface SentMessage {
  /** Increases with every message. */
  id: number;
  /** When it was sent, by the cloud's clock, ISO. */
  at: string;
  openid: string;
  templateId: string;
  templateTitle: string;
  /** The page that opens when the message is tapped, if any. */
  page: string | undefined;
  data: Record<string, { value: string }>;
}

/** All messages that were sent; they are never deleted. */
export class MessageStore {
  constructor(private readonly file: SqliteFile) {
    file.exec(
      'CREATE TABLE IF NOT EXISTS cloud_messages(id INTEGER PRIMARY KEY AUTOINCREMENT, openid TEXT NOT NULL, message TEXT NOT NULL)',
    );
  }

  add(message: Omit<SentMessage, 'id'>): SentMessage {
    const id = this.file.run('INSERT INTO cloud_messages(openid, message) VALUES(?, ?)', [
      message.openid,
      JSON.stringify(message),
    ]);
    return { ...message, id };
  }

  /** Oldest first; optionally of one person, or after a given number. */
  list({ openid, after = 0 }: { openid?: string; after?: number }): SentMessage[] {
    const rows = this.file.rows(
      'SELECT id, message FROM cloud_messages WHERE id > ? AND (? IS NULL OR openid = ?) ORDER BY id',
      [after, openid ?? null, openid ?? null],
    );
    return rows.map(([id, message]) => ({ ...JSON.parse(String(message)), id: Number(id) }));
  }
}
