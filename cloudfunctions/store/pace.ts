/** What the smallest plan answers in one second; another plan's number is set as a variable of the function. */
const SMALLEST_PLAN = 30;
const VARIABLE = 'QUERIES_PER_SECOND';

/** A second, and what the way to the database may shift. */
const SECOND_MS = 1100;

/** Time, as a run sees it. */
export interface Stopwatch {
  /** Milliseconds that only ever go on. */
  now(): number;
  wait(ms: number): Promise<void>;
}

const REAL: Stopwatch = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * 步速: lets no more queries begin within a second than a share of the plan, in the order in which they
 * come. A run that would not end in time so goes on as fast as it can: what it leaves is due again.
 */
export class Pace {
  private readonly begun: number[] = [];
  private hurriesFrom = 0;

  constructor(
    private readonly perSecond: number,
    private readonly time: Stopwatch = REAL,
  ) {}

  /** A run begins, and keeps the pace for so long. */
  begin(forMs: number): void {
    this.hurriesFrom = this.time.now() + forMs;
  }

  /** 赶: this run has something to do that waits for nothing. */
  hurry(): void {
    this.hurriesFrom = 0;
  }

  async turn(): Promise<void> {
    const now = this.time.now();
    const before = this.begun.at(-this.perSecond);
    const mine = before === undefined ? now : Math.max(now, before + SECOND_MS);
    const at = mine < this.hurriesFrom ? mine : now;
    this.begun.push(at);
    if (this.begun.length > this.perSecond) this.begun.shift();
    if (at > now) await this.time.wait(at - now);
  }
}

let pace: Pace | undefined;

/**
 * 按步速: called by a function as its run begins, if it works for nobody who looks at a page: it takes its
 * share of what the plan answers in a second, and leaves the rest to them.
 *
 * @param share of the plan's queries in a second
 * @param forMs how long the run keeps to it
 */
export function keepPace(share: number, forMs: number): void {
  const allowed = Number(process.env[VARIABLE] ?? SMALLEST_PLAN);
  // Without a limit there is none to keep.
  if (!Number.isFinite(allowed)) return;
  pace ??= new Pace(Math.max(1, Math.floor(allowed * share)));
  pace.begin(forMs);
}

export function hurry(): void {
  pace?.hurry();
}

/** 轮到: resolves when the next query may begin; at once in a function that keeps no pace. */
export async function turn(): Promise<void> {
  await pace?.turn();
}
