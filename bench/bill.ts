import { join } from 'node:path';
import { freshen } from '../demo/builds/target';
import { functionsTarget, miniProgramTarget } from '../demo/builds/targets';
import { STREET } from './bill/assumptions';
import { type Cost, times } from './bill/cost';
import { costOfLife } from './bill/lives';
import { averageOf, costOfPages, type PageCost } from './bill/pages';
import { against, type Line, right, sayLine, sayTouched, totalOf } from './bill/table';
import { Town } from './bill/town';
import { costOfWalk } from './bill/walk';

/**
 * 账单: the monthly usage of a street with 100,000 residents (5,000 requests, 20 announcements, 40,000
 * page views), extrapolated from counts of real runs: the built functions behind the unmodified SDK,
 * and the pages of the built mini-program. Prints calls, reads and writes, and which limits of the
 * smallest plan they reach. Asserted: an announcement costs at most 1.2 writes for each message shown.
 * Run: `npm run bench:bill`
 */
const ROOT = join(__dirname, '..');
const LIVES = 24;
const AUDIENCE = 2000;
const READERS = 150;
const MOST_WRITES = 1.2;

async function main(): Promise<void> {
  await freshen(ROOT, functionsTarget, print);
  await freshen(ROOT, miniProgramTarget, print);
  const town = await Town.open(join(ROOT, 'dist/cloudfunctions'));
  try {
    await town.endOfDay('before');
    // Work left by the seed and the first day must not count as idle.
    await town.pass('PT3H');
    const idle = await town.costOf(() => town.pass('PT1H'));
    await town.endOfDay('timers');
    const { each, ids } = await costOfLife(town, LIVES, idle);
    await town.endOfDay('after many lives at once');
    // For a while timers still work on these requests.
    await town.pass('PT1H');
    await town.endOfDay('what many lives leave');
    await town.pass('PT1H');
    const walk = await costOfWalk(town, AUDIENCE, READERS, idle);
    await town.endOfDay('a walk');
    const pages = await costOfPages(town, ids[0] ?? '');
    await town.endOfDay('pages');
    bill(idle, each, walk, pages, town.peaks);
  } finally {
    await town.close();
  }
}

function bill(
  idle: Cost,
  life: Cost,
  { announcement, message, resident }: Awaited<ReturnType<typeof costOfWalk>>,
  pages: readonly PageCost[],
  peaks: ReadonlyMap<string, number>,
): void {
  const messages = (STREET.residents * STREET.readersPerHundred) / 100;
  const view = averageOf(pages);
  const lines: Line[] = [
    { label: 'timers, whatever happens', month: times(idle, 24 * STREET.days) },
    { label: `${STREET.requests} requests' lives`, month: times(life, STREET.requests) },
    {
      label: `${STREET.announcements} announcements`,
      month: times(announcement, STREET.announcements),
    },
    {
      label: `their ${messages} messages each`,
      month: times(message, STREET.announcements * messages),
    },
    { label: `${STREET.pageViews} page views`, month: times(view, STREET.pageViews) },
  ];
  heading('one of each', 'calls', 'reads', 'writes', 'KiB kept');
  one('an idle hour', idle);
  one('a life, beside its pages', life);
  one('an announcement to nobody', announcement);
  one('a message of an announcement', message);
  one('a page view, on average', view);
  for (const { name, share, cost } of pages) one(`  ${name} (${share} %)`, cost);

  heading('a month', 'calls', 'reads a day', 'writes a day');
  for (const line of lines) print(sayLine(line));
  const total = totalOf(lines);
  print(sayLine({ label: 'together', month: total }));

  // A day with one announcement, and otherwise normal usage.
  const walkDay = times(message, messages);
  const usual = times(totalOf(lines.filter((_, index) => index !== 3)), 1 / STREET.days);
  const busiest = { reads: usual.reads + walkDay.reads, writes: usual.writes + walkDay.writes };
  // A ledger remembers only its last 200 messages, so they do not pile up.
  const pilesUp = totalOf(lines.filter((_, index) => index !== 3)).bytes;
  const stored = resident.bytes * STREET.residents + 12 * pilesUp;
  heading('the smallest plan', 'used', 'it holds', '');
  for (const touched of against(total, busiest, peakOf(peaks), stored)) print(sayTouched(touched));
  const seen = [...peaks].map(([label, peak]) => `${label} ${peak}`).join(', ');
  print(`queries in the fullest second: ${seen}`);
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
  print(`stored: ${kib(resident.bytes)} a resident, ${kib(life.bytes)} a life, with indexes`);

  if (message.writes > MOST_WRITES) {
    print(
      `BROKEN: ${message.writes.toFixed(2)} writes for each message shown, ${MOST_WRITES} at most`,
    );
    process.exitCode = 1;
  }
}

/** Here all lives run in the same minute, which a real street's do not: their peak is left out. */
function peakOf(peaks: ReadonlyMap<string, number>): number {
  const alone = [...peaks].filter(([label]) => label !== 'before' && !label.includes('many'));
  return Math.max(...alone.map(([, peak]) => peak));
}

function heading(title: string, ...columns: readonly string[]): void {
  print(`\n${title.padEnd(34)}${columns.map(right).join('')}`);
}

function one(label: string, { calls, reads, writes, bytes }: Cost): void {
  const columns = [calls, reads, writes, bytes / 1024];
  print(label.padEnd(34) + columns.map((count) => right(count.toFixed(2))).join(''));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main();
