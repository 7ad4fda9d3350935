import type { LocalCloud } from '../local-cloud';
import type { Plan } from '../plan/plan';

/**
 * Sets a plan that holds only so much more than what is used already: `{ readsPerDay: 3 }` lets three
 * more reads through today. Limits on what is under way, or in a second, are taken as they are.
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
