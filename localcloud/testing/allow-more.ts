import type { LocalCloud } from '../local-cloud';
import type { Plan } from '../plan/plan';

/**
 * Sets a plan that allows a given amount beyond the current usage: `{ readsPerDay: 3 }` allows three
 * more reads today. Limits per second or on simultaneous calls are used unchanged.
 */
export async function allowMore(cloud: LocalCloud, more: Plan): Promise<void> {
  const { today, month, databaseBytes, storageBytes } = await cloud.usage();
  const used: Plan = {
    readsPerDay: today.reads,
    writesPerDay: today.writes,
    functionCallsPerMonth: month.functionCalls,
    databaseBytes,
    storageBytes,
  };
  const limits = Object.entries(more).map(([name, limit]) => [
    name,
    (used[name as keyof Plan] ?? 0) + limit,
  ]);
  cloud.setPlan(Object.fromEntries(limits) as Plan);
}
