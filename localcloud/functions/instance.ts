import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { FunctionConfig } from './function-config';
import { FunctionFailure } from './function-failure';
import type { FromWorker, ToWorker } from './worker-protocol';

/** The settings for starting a process. */
export interface InstanceSetup {
  worker: string;
  environment: Record<string, string>;
  offset: number;
  onLine: (line: string) => void;
}

/** One call as it is sent to a process. */
export type Call = Extract<ToWorker, { kind: 'invoke' }>;

/** 实例: a process of one function. It serves one event at a time, as on the platform. */
export class Instance {
  readonly exited: Promise<void>;
  private readonly process: ChildProcess;
  private readonly loaded: Promise<void>;
  private current: { id: string; settle: (message: FromWorker | undefined) => void } | undefined;
  private dead = false;

  constructor(
    private readonly config: FunctionConfig,
    setup: InstanceSetup,
  ) {
    this.process = fork(setup.worker, [], {
      cwd: config.dir,
      env: setup.environment,
      execArgv: [`--max-old-space-size=${config.memoryMb}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', setup.onLine);
    }
    let markLoaded: () => void = () => undefined;
    this.loaded = new Promise((resolve) => {
      markLoaded = resolve;
    });
    this.exited = new Promise((resolve) => {
      this.process.once('exit', () => {
        this.dead = true;
        markLoaded();
        this.current?.settle(undefined);
        resolve();
      });
    });
    this.process.on('message', (message: FromWorker) => {
      if (message.kind === 'loaded') markLoaded();
      else if (message.id === this.current?.id) this.current.settle(message);
    });
    this.send({ kind: 'load', dir: config.dir, offset: setup.offset });
  }

  get alive(): boolean {
    return !this.dead;
  }

  get busy(): boolean {
    return this.current !== undefined;
  }

  /** The call that is running now. */
  get callId(): string | undefined {
    return this.current?.id;
  }

  /** Tells a running function that the clock was advanced. */
  moveClock(offset: number): void {
    this.send({ kind: 'clock', offset });
  }

  /**
   * Runs one event and returns the function's result as JSON text.
   * @throws FunctionFailure when the function throws, takes too long (its process is then killed) or
   * its process exits
   */
  async run(call: Call): Promise<string> {
    const answered = new Promise<FromWorker | undefined>((settle) => {
      this.current = { id: call.id, settle };
    });
    await this.loaded;
    this.send(call);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), this.config.timeoutMs);
    });
    const outcome = await Promise.race([answered, late]);
    clearTimeout(timer);
    this.current = undefined;
    if (outcome === 'late') {
      this.kill();
      throw new FunctionFailure(
        'timed-out',
        `Invoking task timed out after ${this.config.timeoutMs / 1000} seconds`,
      );
    }
    if (outcome === undefined) {
      throw new FunctionFailure('crashed', 'Process exited before completing request');
    }
    if (outcome.kind === 'error')
      throw new FunctionFailure('threw', outcome.stack || outcome.message);
    return outcome.kind === 'result' ? outcome.result : 'null';
  }

  kill(): void {
    this.dead = true;
    this.process.kill('SIGKILL');
  }

  private send(message: ToWorker): void {
    if (this.process.connected) this.process.send(message, () => undefined);
  }
}
