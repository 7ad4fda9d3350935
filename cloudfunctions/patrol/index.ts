import { eachAlone } from '../runtime/each-alone';
import { cloud } from '../store/cloud';
import { readDirectory } from '../store/directory-cache';
import { handOver } from './hand-over';
import type { Job } from './job';
import { climbLadder } from './ladder';
import { callQueue } from './queue';
import { recheckWords } from './recheck';
import { seeToParts } from './subrequests';

/** One line each. */
const JOBS: Readonly<Record<string, Job>> = {
  ladder: climbLadder,
  handOver,
  parts: seeToParts,
  queue: callQueue,
  recheck: recheckWords,
};

/**
 * 云函数 `patrol`: wakes each minute and does what is due. Every job reads by a due time alone, so a
 * run costs what is due, not what exists.
 *
 * @returns how many documents were changed
 */
export async function main(): Promise<{ changed: number }> {
  const directory = readDirectory();
  // A job that is done before it looks at the directory is not to be stopped by its failure.
  directory.catch(() => undefined);
  const round = { now: new Date().toISOString(), directory };
  const done = await Promise.all(
    Object.entries(JOBS).map(([name, job]) => eachAlone(`patrol ${name}`, [round], job)),
  );
  const changed = done.flat().reduce((total, one) => total + one, 0);
  if (changed > 0) await wakeDeliver();
  return { changed };
}

/** So that nobody waits for the deliverer's own timer; that timer catches a call that fails. */
async function wakeDeliver(): Promise<void> {
  try {
    await cloud.callFunction({ name: 'deliver', data: {} });
  } catch (error) {
    console.error(JSON.stringify({ wakeDeliver: String(error) }));
  }
}
