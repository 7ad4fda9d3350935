import type { FunctionConfig } from './function-config';
import { FunctionFailure } from './function-failure';
import { type Call, Instance, type InstanceSetup } from './instance';

interface Waiting {
  call: () => Call;
  resolve: (result: string) => void;
  reject: (error: unknown) => void;
}

/** The processes of one function, and the events that wait for a free process. */
export class FunctionPool {
  private readonly instances = new Set<Instance>();
  private readonly waiting: Waiting[] = [];
  private closed = false;

  constructor(
    readonly config: FunctionConfig,
    private readonly maxInstances: number,
    private readonly setup: () => InstanceSetup,
  ) {}

  /** Calls that have not ended: running ones, and those that wait for a process. */
  get underWay(): number {
    const running = [...this.instances].filter((instance) => instance.alive && instance.busy);
    return running.length + this.waiting.length;
  }

  /** Starts a process before the first call. */
  prewarm(): void {
    if (this.instances.size === 0) this.start();
  }

  /**
   * Runs one event on a free process, on a new one, or as soon as one is free. `call` is created at
   * that moment, so that it has the clock of its real start.
   * @throws FunctionFailure
   */
  run(call: () => Call): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.closed) {
        reject(new FunctionFailure('crashed', 'the cloud was closed'));
        return;
      }
      this.waiting.push({ call, resolve, reject });
      this.serve();
    });
  }

  moveClock(offset: number): void {
    for (const instance of this.instances) instance.moveClock(offset);
  }

  /** Kills the process that runs this call. */
  killCall(id: string): void {
    for (const instance of this.instances) if (instance.callId === id) instance.kill();
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) {
      reject(new FunctionFailure('crashed', 'the cloud was closed'));
    }
    const ending = [...this.instances].map((instance) => {
      instance.kill();
      return instance.exited;
    });
    await Promise.all(ending);
  }

  private serve(): void {
    if (this.closed) return;
    while (this.waiting.length > 0) {
      const free = [...this.instances].find((instance) => instance.alive && !instance.busy);
      const instance = free ?? (this.instances.size < this.maxInstances ? this.start() : undefined);
      if (!instance) return;
      const next = this.waiting.shift();
      if (next) this.hand(instance, next);
    }
  }

  private hand(instance: Instance, { call, resolve, reject }: Waiting): void {
    instance
      .run(call())
      .then(resolve, reject)
      .finally(() => {
        if (!instance.alive) this.instances.delete(instance);
        this.serve();
      });
  }

  private start(): Instance {
    const instance = new Instance(this.config, this.setup());
    this.instances.add(instance);
    void instance.exited.then(() => {
      this.instances.delete(instance);
      this.serve();
    });
    return instance;
  }
}
