/**
 * Queries per second of the smallest plan. For another plan set the number as a variable of the
 * function.
 */
const SMALLEST_PLAN = 30;
const VARIABLE = 'QUERIES_PER_SECOND';

/** One second, plus the possible jitter on the way to the database. */
const SECOND_MS = 1100;

/** Time as a run sees it. */
export interface Stopwatch {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  wait(ms: number): Promise<void>;
}

const REAL: Stopwatch = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * 步速: limits the queries that begin within a second to a share of the plan, first come, first served.
 * A run that would not end in time proceeds at full speed; what it leaves undone stays due.
 */
export class Pace {
  private readonly begun: number[] = [];
  private hurriesFrom = 0;

  constructor(
    private readonly perSecond: number,
    private readonly time: Stopwatch = REAL,
  ) {}

  /** Begins a run, which keeps to the pace for this long. */
  begin(forMs: number): void {
    this.hurriesFrom = this.time.now() + forMs;
  }

  /** 赶: this run has urgent work, so it stops waiting. */
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
 * 按步速: called at the start of a run that nobody waits for on a page. The run takes its share of the
 * plan's queries per second and leaves the rest to people.
 * @param share of the plan's queries per second
 * @param forMs how long the run keeps to the pace
 */
export function keepPace(share: number, forMs: number): void {
  const allowed = Number(process.env[VARIABLE] ?? SMALLEST_PLAN);
  // Without a limit nothing has to wait.
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
