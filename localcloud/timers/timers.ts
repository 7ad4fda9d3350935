import type { Clock } from '../clock/clock';
import type { FunctionConfig } from '../functions/function-config';
import type { FunctionRuntime } from '../functions/function-runtime';
import { type Cron, parseCron } from './cron';
import { runTimes } from './run-times';

/** A run of a timer. */
export interface Fired {
  function: string;
  /** When it was due, ISO. */
  at: string;
}

interface Timer {
  function: string;
  name: string;
  cron: Cron;
}

interface Due {
  timer: Timer;
  at: Date;
}

/** The longest delay that a Node timer supports. */
const MAX_WAIT_MS = 2 ** 31 - 1;

/** 定时触发器: runs functions when their cron is due by the cloud's clock. */
export class Timers {
  private readonly timers: Timer[];
  private next: NodeJS.Timeout | undefined;
  private advancing: Promise<unknown> = Promise.resolve();
  private paused = 0;
  private running = false;

  constructor(
    configs: readonly FunctionConfig[],
    private readonly runtime: FunctionRuntime,
    private readonly clock: Clock,
    private readonly fired: (fired: Fired) => void,
  ) {
    this.timers = configs.flatMap(({ name, timer }) =>
      timer ? [{ function: name, name: timer.name, cron: parseCron(timer.cron) }] : [],
    );
  }

  /** Starts running timers as real time passes. */
  start(): void {
    this.running = true;
    this.schedule();
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.next);
  }

  /**
   * Advances the clock and runs every timer that falls due on the way, in the order of their due
   * times; each run sees the clock at its own time. A long advance runs a selection, see {@link
   * runTimes}.
   * @param resting functions whose timers are left out because the caller knows that they would find
   * nothing to do: weeks can then pass minute by minute
   */
  advance(ms: number, resting: readonly string[] = []): Promise<Fired[]> {
    const turn = this.advancing.then(() => this.advanceNow(ms, resting));
    this.advancing = turn.catch(() => undefined);
    return turn;
  }

  private async advanceNow(ms: number, resting: readonly string[]): Promise<Fired[]> {
    this.paused += 1;
    clearTimeout(this.next);
    try {
      const target = new Date(this.clock.now().getTime() + ms);
      const fired: Fired[] = [];
      for (const due of this.dueUntil(target, resting)) {
        this.clock.moveTo(due.at);
        fired.push(await this.fire(due));
      }
      this.clock.moveTo(target);
      return fired;
    } finally {
      this.paused -= 1;
      this.schedule();
    }
  }

  private dueUntil(target: Date, resting: readonly string[]): Due[] {
    const from = this.clock.now();
    return this.timers
      .filter((timer) => !resting.includes(timer.function))
      .flatMap((timer) => runTimes(timer.cron, from, target).map((at) => ({ timer, at })))
      .sort(
        (a, b) =>
          a.at.getTime() - b.at.getTime() || a.timer.function.localeCompare(b.timer.function),
      );
  }

  private schedule(): void {
    if (!this.running || this.paused > 0) return;
    clearTimeout(this.next);
    const now = this.clock.now();
    const due = this.timers
      .map((timer) => ({ timer, at: timer.cron.after(now).next().value }))
      .filter((entry): entry is Due => entry.at instanceof Date);
    if (due.length === 0) return;
    const first = Math.min(...due.map(({ at }) => at.getTime()));
    const wait = Math.min(Math.max(first - now.getTime(), 0), MAX_WAIT_MS);
    this.next = setTimeout(() => {
      for (const entry of due)
        if (entry.at.getTime() <= this.clock.now().getTime()) void this.fire(entry);
      this.schedule();
    }, wait);
    this.next.unref();
  }

  /** A failed function counts as run; the failure is in the log and in the statistics. */
  private async fire({ timer, at }: Due): Promise<Fired> {
    const event = {
      Type: 'Timer',
      TriggerName: timer.name,
      Time: at.toISOString().replace(/\.\d+Z$/, 'Z'),
      Message: '',
    };
    await this.runtime.invoke(timer.function, event, { source: 'timer' }).catch(() => undefined);
    const fired = { function: timer.function, at: at.toISOString() };
    this.fired(fired);
    return fired;
  }
}
