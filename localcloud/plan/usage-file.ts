import type { SqliteFile } from '../database/engine/sqlite-file';
import type { WriteQueue } from '../database/engine/write-queue';
import type { DayCounts } from './day-counts';
import { Usage } from './usage';

/** How much real time of counting a crash may lose. */
const SAVE_EVERY_MS = 10_000;

/** Saves the usage beside the data, so that a month's count survives a restart. */
export class UsageFile {
  readonly usage: Usage;
  private readonly timer: NodeJS.Timeout;
  private readonly saved = new Map<string, string>();

  constructor(
    private readonly file: SqliteFile,
    private readonly queue: WriteQueue,
    now: () => Date,
  ) {
    file.exec('CREATE TABLE IF NOT EXISTS usage_days(date TEXT PRIMARY KEY, counts TEXT NOT NULL)');
    this.usage = new Usage(now, this.read());
    this.timer = setInterval(() => this.save(), SAVE_EVERY_MS).unref();
  }

  /** Saves for the last time; the write queue must still be open. */
  close(): void {
    clearInterval(this.timer);
    this.save();
  }

  private read(): DayCounts[] {
    return this.file
      .rows('SELECT counts FROM usage_days ORDER BY date')
      .map(([counts]) => JSON.parse(String(counts)) as DayCounts);
  }

  private save(): void {
    const changed = this.usage
      .allDays()
      .map((day) => [day.date, JSON.stringify(day)] as const)
      .filter(([date, counts]) => this.saved.get(date) !== counts);
    if (changed.length === 0) return;
    const write = this.queue.run(() => {
      for (const day of changed) {
        this.file.run('INSERT OR REPLACE INTO usage_days(date, counts) VALUES(?, ?)', [...day]);
      }
    });
    write.then(
      () => {
        for (const [date, counts] of changed) this.saved.set(date, counts);
      },
      () => undefined,
    );
  }
}
