import type { SqliteFile } from './sqlite-file';

/** Thrown by a write that must wait for another transaction to end; the queue then runs it again. */
export class MustWait extends Error {
  constructor(readonly until: Promise<void>) {
    super('waits for a transaction');
  }
}

interface Job {
  run(): void;
  /** Called once the batch is on disk. */
  done(): void;
  failed(error: unknown): void;
}

/** Is told about commits, and about writes that were undone. */
export interface WriteListener {
  committed(): void;
  undone(): void;
}

/**
 * Runs writes one after the other and groups them into commits: all writes of one turn of the event
 * loop share one flush to disk (成组提交). A write is acknowledged only after that.
 */
export class WriteQueue {
  private waiting: Job[] = [];
  private scheduled = false;

  private readonly listeners: WriteListener[] = [];

  constructor(private readonly file: SqliteFile) {}

  /** Registers a listener that keeps a copy in memory and must know the outcome of writes. */
  listen(listener: WriteListener): void {
    this.listeners.push(listener);
  }

  /**
   * Runs `write` atomically.
   * @throws what `write` throws, after undoing it
   */
  run<T>(write: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: T;
      this.waiting.push({
        run: () => {
          result = write();
        },
        done: () => resolve(result),
        failed: (error) => {
          if (error instanceof MustWait)
            error.until.then(() => this.run(write)).then(resolve, reject);
          else reject(error);
        },
      });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => this.flush());
  }

  /** Runs all waiting writes now. */
  flush(): void {
    this.scheduled = false;
    const batch = this.waiting;
    if (batch.length === 0) return;
    this.waiting = [];
    const kept: Job[] = [];
    try {
      this.file.exec('BEGIN IMMEDIATE');
    } catch (error) {
      for (const job of batch) job.failed(error);
      return;
    }
    for (const job of batch) {
      if (this.attempt(job)) kept.push(job);
    }
    this.commit(kept);
  }

  private attempt(job: Job): boolean {
    this.file.exec('SAVEPOINT job');
    try {
      job.run();
      this.file.exec('RELEASE job');
      return true;
    } catch (error) {
      this.file.exec('ROLLBACK TO job');
      this.file.exec('RELEASE job');
      for (const listener of this.listeners) listener.undone();
      job.failed(error);
      return false;
    }
  }

  private commit(kept: Job[]): void {
    try {
      this.file.exec('COMMIT');
    } catch (error) {
      this.file.exec('ROLLBACK');
      for (const listener of this.listeners) listener.undone();
      for (const job of kept) job.failed(error);
      return;
    }
    for (const listener of this.listeners) listener.committed();
    for (const job of kept) job.done();
  }
}
