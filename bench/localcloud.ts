import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, startLocalCloud } from '../localcloud/local-cloud';
import { connectSdk } from '../localcloud/testing/sdk';

/**
 * The speed of the local cloud, through the unmodified SDK and HTTP, with the caller in a separate
 * process: indexed reads, durable conditional updates, and opening a large collection.
 */
const LARGE = 100_000;
const SECONDS = 4;
const AT_ONCE = 24;

const collections = [
  {
    name: 'requests',
    indexes: [
      { name: 'place', fields: [{ field: 'ancestors', direction: 1 as const }] },
      { name: 'phone', fields: [{ field: 'phone', direction: 1 as const }], unique: true },
    ],
  },
];

if (process.argv[2] === 'caller') void calls(String(process.argv[3]));
else void main();

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'localcloud-bench-'));
  const options = {
    dataDir: join(home, 'data'),
    functionsDir: join(home, 'none'),
    collections,
    timers: false,
  };
  const cloud = await startLocalCloud(options);
  const rows = Array.from({ length: LARGE }, (_, i) => ({
    _id: `r${i}`,
    ancestors: ['city', `street-${i % 5000}`],
    phone: `1${i}`,
    version: 1,
    text: 'The lamp on the stairs is out. '.repeat(20),
  }));
  await timed(`import ${LARGE} documents`, () => cloud.importDocuments('requests', rows));
  const used = process.cpuUsage();
  await caller(cloud);
  const { user, system } = process.cpuUsage(used);
  print(`the cloud itself was busy ${((user + system) / 1e6).toFixed(1)} s of that`);
  await cloud.close();
  let again: LocalCloud | undefined;
  await timed(`open a collection of ${LARGE} documents and read one`, async () => {
    again = await startLocalCloud(options);
    await firstRead(again);
  });
  await again?.close();
  rmSync(home, { recursive: true });
}

async function firstRead({ url }: LocalCloud): Promise<void> {
  const action = 'database.getDocument';
  const query = JSON.stringify({ phone: `1${LARGE - 1}` });
  const body = { action, collectionName: 'requests', queryType: 'WHERE', query };
  await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(body) });
}

function caller({ url }: LocalCloud): Promise<void> {
  const child = fork(__filename, ['caller', url], {
    execArgv: ['--import', require.resolve('tsx')],
  });
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

async function calls(url: string): Promise<void> {
  const db = connectSdk({ url }).database();
  const requests = db.collection('requests');
  await warmUp((i) => requests.where({ phone: `1${i % LARGE}` }).get());
  await rate('indexed reads of one document', (i) =>
    requests.where({ phone: `1${i % LARGE}` }).get(),
  );
  await rate('indexed reads of twenty documents', (i) =>
    requests
      .where({ ancestors: `street-${i % 5000}` })
      .limit(20)
      .get(),
  );
  await rate('reads by id', (i) => requests.doc(`r${i % LARGE}`).get());
  const versions = new Map<number, number>();
  await rate('durable conditional updates', async (i) => {
    const id = i % 5000;
    const version = versions.get(id) ?? 1;
    versions.set(id, version + 1);
    await requests.where({ _id: `r${id}`, version }).update({ data: { version: version + 1 } });
  });
  process.exit();
}

/** A warm-up: the first calls are compiled while they run, on both sides, and are not measured. */
async function warmUp(call: (i: number) => Promise<unknown>): Promise<void> {
  await callsFor(2, call);
}

async function rate(what: string, call: (i: number) => Promise<unknown>): Promise<void> {
  const count = await callsFor(SECONDS, call);
  print(`${what}: ${Math.round(count / SECONDS)} per second`);
}

/** Repeats a call with this concurrency, and counts. */
async function callsFor(seconds: number, call: (i: number) => Promise<unknown>): Promise<number> {
  const until = Date.now() + seconds * 1000;
  let count = 0;
  const worker = async () => {
    while (Date.now() < until) {
      count += 1;
      await call(count);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return count;
}

async function timed(what: string, run: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await run();
  print(`${what}: ${Math.round(performance.now() - started)} ms`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
