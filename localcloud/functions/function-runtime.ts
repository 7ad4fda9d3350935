import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock';
import type { Allowance } from '../plan/allowance';
import { PlanRefusal } from '../plan/plan-refusal';
import type { Invocation } from '../stats/invocation';
import type { Stats } from '../stats/stats';
import {
  baseEnvironment,
  type Caller,
  type CloudIdentity,
  callEnvironment,
  eventWithUser,
  functionContext,
} from './call-context';
import type { FunctionConfig } from './function-config';
import { FunctionFailure } from './function-failure';
import { FunctionPool } from './function-pool';

/** The platform's limits on the size of a request and of a result (bytes). */
export const MAX_REQUEST_BYTES = 100 * 1024;
export const MAX_REPLY_BYTES = 6 * 1024 * 1024;

/** The parts of the cloud that the runtime needs. */
export interface RuntimeSetup {
  configs: readonly FunctionConfig[];
  identity: CloudIdentity;
  instancesPerFunction: number;
  /** Environment variables of the functions. */
  environment: Readonly<Record<string, string>>;
  /** The path of the compiled worker. */
  worker: string;
  /** The SDK's endpoint; each call has an address of its own below it. */
  adminUrl: () => string;
  clock: Clock;
  stats: Stats;
  allowance: Allowance;
  log: (functionName: string, line: string) => void;
  /** Called when a call has ended. */
  ended: (invocation: Invocation) => void;
}

/** Runs cloud functions (云函数) in their own processes. */
export class FunctionRuntime {
  private readonly pools: Map<string, FunctionPool>;
  private readonly running = new Map<
    string,
    { invocation: Invocation; config: FunctionConfig; caller: Caller }
  >();

  constructor(private readonly setup: RuntimeSetup) {
    this.pools = new Map(setup.configs.map((config) => [config.name, this.poolOf(config)]));
    setup.clock.onMove(() => {
      for (const pool of this.pools.values()) pool.moveClock(setup.clock.offset);
    });
  }

  has(name: string): boolean {
    return this.pools.has(name);
  }

  get names(): string[] {
    return [...this.pools.keys()];
  }

  prewarm(): void {
    for (const pool of this.pools.values()) pool.prewarm();
  }

  /** Kills the process of a call, as a fault. */
  killCall(id: string): void {
    const call = this.running.get(id);
    if (call) this.pools.get(call.config.name)?.killCall(id);
  }

  /** The call with the address `/admin/i/<id>`. */
  runningCall(
    id: string,
  ): { invocation: Invocation; config: FunctionConfig; caller: Caller } | undefined {
    return this.running.get(id);
  }

  /**
   * Calls a function and returns its result as JSON text.
   * @throws FunctionFailure
   */
  async invoke(name: string, event: Record<string, unknown>, caller: Caller): Promise<string> {
    const pool = this.pools.get(name);
    if (!pool) throw new FunctionFailure('not-found', `Function not found: [${name}]`);
    const text = JSON.stringify(event);
    if (Buffer.byteLength(text) > MAX_REQUEST_BYTES) {
      throw new FunctionFailure(
        'request-too-large',
        `request data is larger than ${MAX_REQUEST_BYTES} bytes`,
      );
    }
    this.admit(pool);
    const invocation = this.newInvocation(name, caller);
    const started = { at: 0 };
    try {
      const result = await pool.run(() => {
        started.at = Date.now();
        invocation.at = this.setup.clock.now().toISOString();
        this.setup.stats.began(invocation);
        this.running.set(invocation.id, { invocation, config: pool.config, caller });
        return this.callOf(pool.config, invocation.id, event, caller);
      });
      if (Buffer.byteLength(result) > MAX_REPLY_BYTES) {
        throw new FunctionFailure(
          'reply-too-large',
          `reply is larger than ${MAX_REPLY_BYTES} bytes`,
        );
      }
      invocation.outcome = 'ok';
      return result;
    } catch (error) {
      invocation.outcome = error instanceof FunctionFailure ? String(error.errCode) : 'internal';
      throw error;
    } finally {
      invocation.ms = Date.now() - started.at;
      this.setup.ended(invocation);
      this.forgetLater(invocation.id);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }

  private poolOf(config: FunctionConfig): FunctionPool {
    const { identity, adminUrl, clock, log, worker, instancesPerFunction, environment } =
      this.setup;
    return new FunctionPool(config, instancesPerFunction, () => ({
      worker,
      environment: { ...environment, ...baseEnvironment(identity, adminUrl()) },
      offset: clock.offset,
      onLine: (line) => log(config.name, line),
    }));
  }

  private admit(pool: FunctionPool): void {
    try {
      this.setup.allowance.admitCall(pool.underWay);
    } catch (error) {
      if (!(error instanceof PlanRefusal)) throw error;
      const many = error.limit === 'concurrentCallsPerFunction';
      throw new FunctionFailure(many ? 'too-many-at-once' : 'out-of-calls', error.message);
    }
  }

  private newInvocation(name: string, caller: Caller): Invocation {
    return {
      seq: this.setup.stats.nextSeq(),
      id: randomUUID(),
      function: name,
      source: caller.source,
      openid: caller.source === 'timer' ? undefined : caller.openid,
      at: this.setup.clock.now().toISOString(),
      ms: undefined,
      outcome: undefined,
      calls: [],
    };
  }

  private callOf(
    config: FunctionConfig,
    id: string,
    event: Record<string, unknown>,
    caller: Caller,
  ) {
    const { identity, adminUrl, clock } = this.setup;
    const environment = callEnvironment(identity, caller, `${adminUrl()}/i/${id}`);
    return {
      kind: 'invoke' as const,
      id,
      event: JSON.stringify(eventWithUser(event, identity, caller)),
      context: functionContext(config, identity, id, environment),
      environment,
      offset: clock.offset,
    };
  }

  /** After a function has answered, requests that it did not wait for may still arrive for a while. */
  private forgetLater(id: string): void {
    setTimeout(() => this.running.delete(id), 60_000).unref();
  }
}
