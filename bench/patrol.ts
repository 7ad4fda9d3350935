import { loadavg } from 'node:os';
import { join } from 'node:path';
import { freshen } from '../demo/builds/target';
import { functionsTarget } from '../demo/builds/targets';
import { DUE, differences, type Patrolled, patrolled } from './patrol/patrolled';

/**
 * 巡查: `patrol` with 50 due requests among 1,000 stored and among 200,000, through the built function
 * and the real SDK. Asserted: the same calls and the same round trips. Prints them, and milliseconds
 * measured alternately. Run: `npx tsx bench/patrol.ts`
 */
const FEW = 1000;
const MANY = 200_000;
const ROUNDS = 7;
const ROOT = join(__dirname, '..');
const FUNCTIONS = join(ROOT, 'dist/cloudfunctions');

async function main(): Promise<void> {
  await freshen(ROOT, functionsTarget, print);
  const [few, many] = await patrolled(FUNCTIONS, [FEW, MANY], ROUNDS);
  print(`patrol with ${DUE} due: ${few[0]?.calls}`);
  print(line(FEW, few));
  print(line(MANY, many));
  print(`ratio: ${(median(many) / median(few)).toFixed(2)}; load ${loadavg()[0]?.toFixed(1)}`);
  const found = differences(few, many);
  for (const difference of found) print(`BROKEN: ${difference}`);
  if (found.length > 0) process.exitCode = 1;
}

function line(stored: number, runs: readonly Patrolled[]): string {
  const chain = Math.min(...runs.map((run) => run.chain));
  return `among ${String(stored).padStart(6)} stored: ${chain} round trips, ${median(runs)} ms`;
}

/** The median of the rounds: a busy machine spoils some of them, but never most. */
function median(runs: readonly Patrolled[]): number {
  const sorted = runs.map(({ ms }) => ms).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
