import { resolve } from 'node:path';
import { isPlanName, PLANS, type PlanName } from '../../localcloud/plan/plan';

/** The settings of the local cloud from the environment. */
export interface Settings {
  readonly port: number;
  readonly dataDir: string;
  readonly seed: 'demo' | 'none';
  /** 套餐 whose limits are enforced; absent: none. */
  readonly plan?: PlanName;
  /** Do timers run as real time passes? Absent: yes. */
  readonly timers?: boolean;
}

const DEFAULT_PORT = 8080;

/**
 * Reads PORT, DATA_DIR, SEED and PLAN.
 * @throws Error with a clear message for the user
 */
export function settingsFrom(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Settings {
  const port = env.PORT ? Number(env.PORT) : DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT 要写成 0 到 65535 的整数，现在是“${env.PORT}”。`);
  }
  const seed = env.SEED || 'demo';
  if (seed !== 'demo' && seed !== 'none') {
    throw new Error(`SEED 只能是 demo（演示数据）或 none（空的），现在是“${env.SEED}”。`);
  }
  const plan = env.PLAN || undefined;
  if (plan !== undefined && !isPlanName(plan)) {
    const names = Object.keys(PLANS).join('、');
    throw new Error(`PLAN 只能是 ${names}，不写就不限量，现在是“${plan}”。`);
  }
  return { port, dataDir: resolve(root, env.DATA_DIR || '.local'), seed, ...(plan && { plan }) };
}
