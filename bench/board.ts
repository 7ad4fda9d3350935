import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../cloudfunctions/store/indexes';
import type { ApiResult } from '../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../core/contract/operations';
import { freshen } from '../demo/builds/target';
import { functionsTarget } from '../demo/builds/targets';
import { startTodaysCloud } from '../demo/launch/todays-cloud';
import type { LocalCloud } from '../localcloud/local-cloud';
import { lifeOf } from './board/lives';
import { orgs, studios, who } from './board/street';

/**
 * 工作台: the cost of one page of the board and of an office's lists among 1,000 and 100,000 requests,
 * through the built functions and the real SDK. The limits for a page, at 100,000: at most two
 * sequential round trips, and 100 ms. A page above either is named, and the exit code is 1. Run: `npm
 * run bench:board`
 */
const FEW = 1000;
const MANY = 100_000;
const BATCH = 5000;
const ROUNDS = 15;
const DEEP = 50;
const MOST_TRIPS = 2;
const MOST_MS = 100;
const ROOT = join(__dirname, '..');

type Page = InputOf<'office.list'>;

/** The measured queries, and their callers. */
const PAGES: readonly [label: string, openid: string, input: Page | null][] = [
  ['board, one community', who.secretary._id, null],
  ['board, three communities', who.several._id, null],
  ['board, the whole street', who.officer._id, null],
  ['waiting, one community', who.secretary._id, { kind: 'waiting' }],
  ['waiting, three communities', who.several._id, { kind: 'waiting' }],
  ['overdue, the whole street', who.officer._id, { kind: 'overdue' }],
  ['hazards of one community', who.officer._id, { kind: 'hazard', nodeId: 'community-4' }],
  ['unhappy of one group', who.officer._id, { kind: 'unhappy', group: 'life' }],
  ['all, three communities', who.several._id, { kind: 'all' }],
  ['all of one group', who.officer._id, { kind: 'all', group: 'elders' }],
  [
    'all of one group, withdrawn',
    who.officer._id,
    { kind: 'all', group: 'life', state: 'withdrawn' },
  ],
  ['all closed, of 30 days', who.officer._id, { kind: 'all', state: 'closed', days: 30 }],
];

async function run(): Promise<void> {
  await freshen(ROOT, functionsTarget, print);
  const few = await Street.of(FEW);
  const many = await Street.of(MANY);
  for (const [label, openid, input] of PAGES) {
    await compare(label, few, many, (street) => street.read(openid, input));
  }
  const [first, deep] = [await few.cursor(2), await many.cursor(DEEP)];
  const all = (before: string): Page => ({ kind: 'all', before });
  await compare(`all, the whole street, page 2 and page ${DEEP}`, few, many, (street) =>
    street.read(who.officer._id, all(street === few ? first : deep)),
  );
  print(`bars: at most ${MOST_TRIPS} round trips, at most ${MOST_MS} ms at ${MANY}`);
  await Promise.all([few.end(), many.end()]);
}

async function compare(
  label: string,
  few: Street,
  many: Street,
  read: (street: Street) => Promise<number>,
): Promise<void> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    times[0].push(await read(few));
    times[1].push(await read(many));
  }
  const [base, ms] = [median(times[0]), median(times[1])];
  const chain = await many.longestChain();
  // Negated, so that a missing measurement (NaN) exceeds the limit too.
  const kept = chain <= MOST_TRIPS && ms <= MOST_MS;
  if (!kept) process.exitCode = 1;
  print(
    `${label}: ${base.toFixed(1)} ms at ${FEW}, ${ms.toFixed(1)} ms at ${MANY}, ${chain} round trips${kept ? '' : ' OVER THE BAR'}`,
  );
}

/** The median of the rounds: a busy machine spoils some of them, but never most. */
function median(rounds: readonly number[]): number {
  return [...rounds].sort((one, other) => one - other)[Math.floor(rounds.length / 2)] ?? 0;
}

/** `derive` runs only after `patrol`, which its timer runs. */
const PATROL = { source: 'function', openid: undefined, chain: 'wx_trigger,scf' } as const;

/** A local cloud with this many requests. */
class Street {
  private constructor(
    private readonly cloud: LocalCloud,
    private readonly dataDir: string,
  ) {}

  static async of(requests: number): Promise<Street> {
    const began = performance.now();
    const dataDir = mkdtempSync(join(tmpdir(), 'board-'));
    const functionsDir = join(ROOT, 'dist/cloudfunctions');
    const cloud = await startTodaysCloud({
      dataDir,
      functionsDir,
      collections,
      instancesPerFunction: 1,
      timers: false,
    });
    await cloud.importDocuments('orgs', orgs);
    await cloud.importDocuments('studios', studios);
    await cloud.importDocuments('people', Object.values(who));
    const now = cloud.now().toISOString();
    for (let from = 0; from < requests; from += BATCH) {
      const some = Array.from({ length: Math.min(BATCH, requests - from) }, (_, at) =>
        lifeOf(from + at, now),
      );
      await cloud.importDocuments('requests', some);
    }
    print(`${requests} requests moved in: ${seconds(began)} s`);
    const street = new Street(cloud, dataDir);
    await street.addUp();
    return street;
  }

  /** Milliseconds until one read is answered. */
  async read(openid: string, input: Page | null): Promise<number> {
    const began = performance.now();
    if (input) await this.ask(openid, 'office.list', input);
    else await this.ask(openid, 'office.board', {});
    return performance.now() - began;
  }

  /** The cursor of this page of the list. */
  async cursor(page: number): Promise<string> {
    let before: string | undefined;
    for (let at = 1; at < page; at += 1) {
      const { next } = await this.ask(who.officer._id, 'office.list', { kind: 'all', before });
      if (!next) throw new Error(`there is no page ${page}`);
      before = next;
    }
    return before ?? '';
  }

  async longestChain(): Promise<number> {
    const answer = await fetch(`${this.cloud.url}/stats?last=1`);
    const { invocations } = (await answer.json()) as { invocations: { longestChain: number }[] };
    return invocations.at(-1)?.longestChain ?? Number.NaN;
  }

  async end(): Promise<void> {
    await this.cloud.close();
    rmSync(this.dataDir, { recursive: true });
  }

  /** Runs `derive` until nothing is left to count. */
  private async addUp(): Promise<void> {
    const began = performance.now();
    let runs = 0;
    for (let left = true; left; runs += 1) {
      ({ left } = (await this.cloud.callAs(PATROL, 'derive')) as { left: boolean });
    }
    print(`  counted from nothing in ${runs} runs: ${seconds(began)} s`);
  }

  private async ask<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> {
    const answer = (await this.cloud.callFunction('api', openid, { op, input })) as ApiResult<
      OutputOf<Name>
    >;
    if (!answer.ok) throw new Error(`${op}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
