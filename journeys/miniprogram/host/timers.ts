import type { Busy } from './busy';

/** Longer timers are not waited for: a note that goes away after some seconds. */
const SHORT_MS = 120;

type Work = (...args: unknown[]) => void;

interface Running {
  readonly timer: NodeJS.Timeout;
  readonly done: () => void;
}

/** Timers of one phone: numbered as WeChat does, and all gone when the phone is put away. */
export class Timers {
  private readonly running = new Map<number, Running>();
  private last = 0;

  constructor(
    private readonly busy: Busy,
    private readonly onError: (error: unknown) => void,
  ) {}

  readonly setTimeout = (work: Work, ms = 0, ...args: unknown[]): number => {
    const id = ++this.last;
    const done = ms <= SHORT_MS ? this.busy.begin(`a timer of ${ms} ms`) : () => {};
    const timer = setTimeout(() => {
      this.running.delete(id);
      this.run(work, args);
      done();
    }, ms);
    this.running.set(id, { timer, done });
    return id;
  };

  readonly setInterval = (work: Work, ms = 0, ...args: unknown[]): number => {
    const id = ++this.last;
    const timer = setInterval(() => this.run(work, args), ms);
    this.running.set(id, { timer, done: () => {} });
    return id;
  };

  readonly clear = (id: number): void => {
    const found = this.running.get(id);
    if (!found) return;
    this.running.delete(id);
    clearTimeout(found.timer);
    found.done();
  };

  stop(): void {
    for (const id of [...this.running.keys()]) this.clear(id);
  }

  private run(work: Work, args: unknown[]): void {
    try {
      work(...args);
    } catch (error) {
      this.onError(error);
    }
  }
}
