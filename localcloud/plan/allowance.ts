import type { Plan } from './plan';
import { PlanRefusal } from './plan-refusal';
import { needsRoom, queryKind } from './query-kind';
import type { Usage } from './usage';

/** The current storage in bytes. */
export interface Fill {
  database(): number;
  storage(): Promise<number>;
}

/** Counts usage, and refuses what exceeds the plan. Without a plan it only counts. */
export class Allowance {
  private limits: Plan = {};

  constructor(
    readonly usage: Usage,
    private readonly fill: Fill,
  ) {}

  get plan(): Plan {
    return this.limits;
  }

  /** Applies from now on; earlier usage counts. An empty plan limits nothing. */
  setPlan(plan: Plan): void {
    this.limits = plan;
  }

  /**
   * Counts the call of a function while `underWay` other calls of it have not ended.
   * @throws PlanRefusal
   */
  admitCall(underWay: number): void {
    const { concurrentCallsPerFunction, functionCallsPerMonth } = this.limits;
    this.require('concurrentCallsPerFunction', concurrentCallsPerFunction, () => underWay);
    this.require('functionCallsPerMonth', functionCallsPerMonth, this.callsThisMonth);
    this.usage.functionCall();
  }

  /**
   * Counts a database operation.
   * @throws PlanRefusal
   */
  admitAction(action: string): void {
    const kind = queryKind(action);
    if (!kind) return;
    const { queriesPerSecond, readsPerDay, writesPerDay, databaseBytes } = this.limits;
    const today = this.usage.current();
    this.require('queriesPerSecond', queriesPerSecond, () => this.usage.queriesThisSecond());
    if (kind === 'read') this.require('readsPerDay', readsPerDay, () => today.reads);
    else this.require('writesPerDay', writesPerDay, () => today.writes);
    if (needsRoom(action)) this.require('databaseBytes', databaseBytes, this.fill.database);
    this.usage.query(kind);
  }

  /**
   * Checks the upload of a file.
   * @throws PlanRefusal
   */
  async admitUpload(): Promise<void> {
    const { storageBytes } = this.limits;
    if (storageBytes === undefined) return;
    const used = await this.fill.storage();
    this.require('storageBytes', storageBytes, () => used);
  }

  /** The usage, and the limits of the plan. */
  async report(): Promise<UsageReport> {
    return {
      plan: this.limits,
      today: { ...this.usage.current() },
      month: this.usage.month(),
      days: this.usage.allDays(),
      databaseBytes: this.fill.database(),
      storageBytes: await this.fill.storage(),
    };
  }

  private readonly callsThisMonth = () => this.usage.month().functionCalls;

  private require(limit: keyof Plan, most: number | undefined, used: () => number): void {
    if (most === undefined || used() < most) return;
    this.usage.refused();
    throw new PlanRefusal(limit);
  }
}

/** The answer of `GET /usage`. */
export interface UsageReport {
  plan: Plan;
  today: ReturnType<Usage['current']>;
  month: ReturnType<Usage['month']>;
  days: ReturnType<Usage['allDays']>;
  databaseBytes: number;
  storageBytes: number;
}
