import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFunctions } from '../cloudfunctions/build';
import { arrivalsOf } from './week/arrivals';
import { quietDays, runWeek } from './week/cloud-week';
import { newFolder } from './week/folder';
import { nextMonday } from './week/hours';
import { measured } from './week/measured';
import { onPaper } from './week/paper';
import { claimLines, figureLines } from './week/report';
import { type Size, streetOf } from './week/street';
import { remainsOf, verdictOn } from './week/verdict';

/**
 * 街道的一周: a week of a street, with faults, through the built functions on the local cloud's adjustable
 * clock. Fails when a request has no owner, a deadline was missed unnoticed, or somebody got the same
 * message twice. Prints waiting times, how often requests were passed on and how evenly the load was
 * spread; for comparison also on paper, with the same arrivals and people, for round-robin and
 * nearest-first. `--quiet` adds days without new requests, long enough for 回访; the same rules must
 * hold after them, and the figures are those of the week. Run: `npx tsx bench/week.ts [--requests
 * 5000] [--days 7] [--seed 1] [--quiet 0]`
 */

/**
 * A separate build, so that nothing rebuilds it while the week runs: killed functions are restarted
 * from it.
 */
const FUNCTIONS = join(__dirname, '../dist/week');

function fromArguments(): { size: Size; quiet: number } {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '5000' },
      days: { type: 'string', default: '7' },
      seed: { type: 'string', default: '1' },
      quiet: { type: 'string', default: '0' },
    },
  });
  const size = {
    requests: Number(values.requests),
    days: Number(values.days),
    seed: Number(values.seed),
    communities: 10,
    studios: 60,
    volunteers: 300,
    residents: 2500,
  };
  return { size, quiet: Number(values.quiet) };
}

async function main(): Promise<void> {
  const { size, quiet } = fromArguments();
  const street = streetOf(size);
  const start = nextMonday(Date.now());
  const arrivals = arrivalsOf(street, start);
  await buildFunctions(FUNCTIONS);
  const dataDir = newFolder();
  const began = performance.now();
  const week = await runWeek(street, arrivals, start, { dataDir, functionsDir: FUNCTIONS }, print);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const { world, watch, struck } = week;
  const figures = measured((await remainsOf(week)).requests, street.helpers);
  if (quiet > 0) await quietDays(week, quiet);
  const remains = await remainsOf(week);
  const claims = await verdictOn(week, remains);
  await week.cloud.close();
  rmSync(dataDir, { recursive: true, force: true });

  print(`${size.requests} requests, ${size.days} days, seed ${size.seed}: ${seconds} s`);
  print(
    `load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  print(`${world.phones.calls} calls of phones, ${world.phones.repeated} repeated`);
  print(`faults struck: ${[...struck].map(([name, count]) => `${name} ${count}`).join(', ')}`);
  print(`${remains.inbox.length} inbox items, ${remains.shown.length} messages shown by WeChat`);
  print(
    `at most ${watch.most} due at once, none waited longer than ${watch.latest.toFixed(0)} min`,
  );
  for (const [what, count] of [...world.phones.refusals].sort())
    print(`refused ${count} × ${what}`);
  const onCloud = { name: 'on the cloud', figures };
  const paper = onPaper(street, arrivals, start).map(({ name, figures }) => ({
    name: `on paper: ${name}`,
    figures,
  }));
  for (const line of figureLines([onCloud, ...paper])) print(line);
  for (const line of claimLines(claims)) print(line);
  if (claims.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
