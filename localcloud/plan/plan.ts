/** 套餐: the limits of an environment. An absent limit does not apply. */
export interface Plan {
  /** Function calls in one calendar month (云函数调用次数), including those by timers. */
  readonly functionCallsPerMonth?: number;
  /** Simultaneous calls of one function (同时连接数), including those that wait for a process. */
  readonly concurrentCallsPerFunction?: number;
  /** Database operations in one calendar day (读操作次数, 写操作次数). */
  readonly readsPerDay?: number;
  readonly writesPerDay?: number;
  /** Database operations in one second of the cloud's clock (数据库 QPS). */
  readonly queriesPerSecond?: number;
  /** Bytes of documents and indexes (数据库容量). */
  readonly databaseBytes?: number;
  /** Bytes of uploaded files (存储容量). */
  readonly storageBytes?: number;
}

const GB = 1024 ** 3;

/**
 * The plans by name. `smallest` has the numbers of WeChat's public quota page
 * (developers.weixin.qq.com/miniprogram/dev/wxcloud/basis/concepts/quota.html, undated). Later plans
 * bill by credits; they are not in this table because they refuse nothing.
 */
export const PLANS = {
  smallest: {
    functionCallsPerMonth: 200_000,
    concurrentCallsPerFunction: 20,
    readsPerDay: 50_000,
    writesPerDay: 30_000,
    queriesPerSecond: 30,
    databaseBytes: 2 * GB,
    storageBytes: 5 * GB,
  },
} as const satisfies Record<string, Plan>;

export type PlanName = keyof typeof PLANS;

export function isPlanName(name: unknown): name is PlanName {
  return typeof name === 'string' && Object.hasOwn(PLANS, name);
}

const LIMITS: Record<keyof Plan, true> = {
  functionCallsPerMonth: true,
  concurrentCallsPerFunction: true,
  readsPerDay: true,
  writesPerDay: true,
  queriesPerSecond: true,
  databaseBytes: true,
  storageBytes: true,
};

/**
 * Parses a plan: a name, or limits.
 * @throws Error that says what is wrong
 */
export function readPlan(given: unknown): Plan {
  if (isPlanName(given)) return PLANS[given];
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Error(`a plan is one of ${Object.keys(PLANS).join(', ')}, or an object of limits`);
  }
  for (const [name, limit] of Object.entries(given)) {
    if (!Object.hasOwn(LIMITS, name)) throw new Error(`a plan has no limit named ${name}`);
    if (typeof limit !== 'number' || !(limit >= 0)) throw new Error(`${name} must be 0 or more`);
  }
  return given as Plan;
}
