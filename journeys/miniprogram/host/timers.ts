import type { Busy } from './busy';

/** A short timer is part of what a page is doing; a longer one waits until time passes. */
const SHORT_MS = 120;

type Work = (...args: unknown[]) => void;

interface Short {
  readonly timer: NodeJS.Timeout;
  readonly done: () => void;
}

interface Long {
  readonly ms: number;
  readonly run: () => void;
}

/**
 * Timers of one phone, numbered as in WeChat, and all gone when it is closed. Short ones run by
 * themselves and are waited for. Long ones run when a test lets time pass, and never because the
 * machine is slow, so what is in sight stays until then.
 */
export class Timers {
  private readonly short = new Map<number, Short>();
  private readonly long = new Map<number, Long>();
  private last = 0;

  constructor(
    private readonly busy: Busy,
    private readonly onError: (error: unknown) => void,
  ) {}

  readonly setTimeout = (work: Work, ms = 0, ...args: unknown[]): number => {
    const id = ++this.last;
    const run = () => {
      this.forget(id);
      this.run(work, args);
    };
    if (ms > SHORT_MS) this.long.set(id, { ms, run });
    else this.begin(id, ms, run);
    return id;
  };

  readonly setInterval = (work: Work, ms = 0, ...args: unknown[]): number => {
    const id = ++this.last;
    this.long.set(id, { ms, run: () => this.run(work, args) });
    return id;
  };

  readonly clear = (id: number): void => {
    const short = this.short.get(id);
    clearTimeout(short?.timer);
    this.forget(id);
    short?.done();
  };

  /** Time passes: every long timer runs once, the shortest first. */
  elapse(): void {
    const due = [...this.long].sort(([, one], [, other]) => one.ms - other.ms);
    for (const [id, { run }] of due) if (this.long.has(id)) run();
  }

  stop(): void {
    for (const id of [...this.short.keys(), ...this.long.keys()]) this.clear(id);
  }

  private begin(id: number, ms: number, run: () => void): void {
    const done = this.busy.begin(`a timer of ${ms} ms`);
    // biome-ignore lint/style/noRestrictedGlobals: a phone has timers
    const timer = setTimeout(() => {
      run();
      done();
    }, ms);
    this.short.set(id, { timer, done });
  }

  private forget(id: number): void {
    this.short.delete(id);
    this.long.delete(id);
  }

  private run(work: Work, args: unknown[]): void {
    try {
      work(...args);
    } catch (error) {
      this.onError(error);
    }
  }
}
