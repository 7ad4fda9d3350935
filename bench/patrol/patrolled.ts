import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/store/indexes';
import { startTodaysCloud } from '../../demo/launch/todays-cloud';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { orgs, studios, volunteers } from '../board/street';
import { dueOf, pastOf } from './documents';

/** The number of due requests: as many as one run handles. */
export const DUE = 50;

/** 一趟巡查 over `DUE` due requests: its calls to the database. */
export interface Patrolled {
  /** Calls, by action and collection, in alphabetical order. */
  readonly calls: string;
  /** Sequential round trips. */
  readonly chain: number;
  readonly ms: number;
  readonly changed: number;
}

const BATCH = 5000;
/**
 * The allowed difference between the chains of two runs with the same calls, as a share of the
 * shorter: which of some two hundred parallel calls begins after another has ended is chance. Work
 * in a row that grew with what is stored would be five times as long.
 */
const BY_CHANCE = 0.25;
const START = new Date('2028-04-12T02:10:00.000Z');

/** Runs `patrol` several times on each of two streets, alternately. */
export async function patrolled(
  functionsDir: string,
  stored: readonly [number, number],
  rounds: number,
): Promise<[Patrolled[], Patrolled[]]> {
  const few = await Patrol.over(functionsDir, stored[0]);
  const many = await Patrol.over(functionsDir, stored[1]);
  const runs: [Patrolled[], Patrolled[]] = [[], []];
  try {
    for (let round = 0; round < rounds; round += 1) {
      runs[0].push(await few.round(round));
      runs[1].push(await many.round(round));
    }
    await requireIndexes(many.cloud);
    return runs;
  } finally {
    await Promise.all([few.end(), many.end()]);
  }
}

/** A street with this many finished requests. */
class Patrol {
  private constructor(
    readonly cloud: LocalCloud,
    private readonly dataDir: string,
  ) {}

  static async over(functionsDir: string, stored: number): Promise<Patrol> {
    const dataDir = mkdtempSync(join(tmpdir(), 'patrol-'));
    const cloud = await startTodaysCloud({
      dataDir,
      functionsDir,
      collections,
      instancesPerFunction: 1,
      startAt: START,
      timers: false,
    });
    await moveIn(cloud, stored);
    const street = new Patrol(cloud, dataDir);
    // A first run, not measured: the process starts and reads the directory and the 近况 of studios.
    await street.round(-1);
    return street;
  }

  async round(round: number): Promise<Patrolled> {
    const now = this.cloud.now().toISOString();
    const due = Array.from({ length: DUE }, (_, at) => dueOf(`due-${round}-${at}`, at, now));
    await this.cloud.importDocuments('requests', due);
    return patrol(this.cloud);
  }

  async end(): Promise<void> {
    await this.cloud.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

async function moveIn(cloud: LocalCloud, stored: number): Promise<void> {
  await cloud.importDocuments('orgs', orgs);
  await cloud.importDocuments('studios', studios);
  await cloud.importDocuments('people', volunteers);
  const now = cloud.now().toISOString();
  for (let from = 0; from < stored; from += BATCH) {
    const count = Math.min(BATCH, stored - from);
    const some = Array.from({ length: count }, (_, at) => pastOf(from + at, now));
    await cloud.importDocuments('requests', some);
  }
  // `patrol` wakes `derive`, whose work is not measured here.
  const faults = [{ action: 'functions.invokeFunction', kind: 'error', code: 'FUNCTION_RESTING' }];
  await fetch(`${cloud.url}/faults`, { method: 'POST', body: JSON.stringify({ faults }) });
}

interface Invocation {
  readonly ms: number;
  readonly longestChain: number;
  readonly calls: readonly { readonly action: string; readonly collection?: string }[];
}

async function patrol(cloud: LocalCloud): Promise<Patrolled> {
  // One run a minute does the work.
  await cloud.advance('PT1M', ['patrol']);
  const answer = (await cloud.callAs({ source: 'timer' }, 'patrol')) as { changed: number };
  const report = await fetch(`${cloud.url}/stats?last=1`);
  const { invocations } = (await report.json()) as { invocations: Invocation[] };
  const last = invocations.at(-1);
  if (!last) throw new Error('patrol did not run');
  const counts = new Map<string, number>();
  for (const { action, collection = '' } of last.calls) {
    const what = `${action.replace('database.', '')} ${collection}`.trim();
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const calls = [...counts].sort().map(([what, count]) => `${count} × ${what}`);
  return {
    calls: calls.join(', '),
    chain: last.longestChain,
    ms: last.ms,
    changed: answer.changed,
  };
}

async function requireIndexes(cloud: LocalCloud): Promise<void> {
  const report = await fetch(`${cloud.url}/stats?last=0`);
  const { unserved } = (await report.json()) as { unserved: unknown[] };
  if (unserved.length > 0) throw new Error(`no index serves ${JSON.stringify(unserved)}`);
}

/**
 * The difference between the two; empty when both cost the same. The shortest of a few chains is
 * compared: many calls run in parallel, and now and then one happens to be answered before another
 * begins.
 */
export function differences(few: readonly Patrolled[], many: readonly Patrolled[]): string[] {
  const shapes = [...new Set([...few, ...many].map(({ calls }) => calls))];
  const leastOf = (runs: readonly Patrolled[]) => Math.min(...runs.map(({ chain }) => chain));
  const [one, other] = [leastOf(few), leastOf(many)];
  const idle = [...few, ...many].filter(({ changed }) => changed !== DUE);
  return [
    ...(shapes.length === 1 ? [] : shapes),
    ...(Math.abs(one - other) <= BY_CHANCE * Math.min(one, other)
      ? []
      : [`${one} round trips become ${other}`]),
    ...idle.map(({ changed }) => `${changed} of ${DUE} were moved on`),
  ];
}
