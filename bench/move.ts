import { loadavg } from 'node:os';
import { join } from 'node:path';
import { freshen } from '../demo/builds/target';
import { functionsTarget } from '../demo/builds/targets';
import { who } from '../journeys/operations/inhabitants';
import { Neighbourhood } from '../journeys/operations/neighbourhood';
import { connectSdk } from '../localcloud/testing/sdk';

/**
 * 挪一个网格: a grid with 10,000 people and 1,000 open requests goes to another community, through the
 * built functions and the real SDK, and the function that walks is killed (SIGKILL) three times on the
 * way. Asserted: nothing is left at the old place or lost, and round trips grow with what moves, not
 * with what is stored. Prints the calls and milliseconds. Run: `npm run bench:move`
 */
const SIZES = [
  { people: 1_000, requests: 100, others: 0 },
  { people: 10_000, requests: 1_000, others: 0 },
  // As many again who do not move: they must not cost anything.
  { people: 10_000, requests: 1_000, others: 10_000 },
] as const;
type Size = (typeof SIZES)[number];

const BUILDINGS = 20;
const MOST_RUNS = 60;
const EVERY = ['deliver', 'derive', 'learn', 'patrol'];
const KILLS = 3;

/** What the walk took. */
interface Walk {
  readonly calls: number;
  readonly runs: number;
  readonly ms: number;
}

async function main(): Promise<void> {
  await freshen(join(__dirname, '..'), functionsTarget, print);
  const walks: Walk[] = [];
  for (const size of SIZES) {
    const walk = await moved(size);
    walks.push(walk);
    const { people, requests, others } = size;
    print(
      `${people} people, ${requests} requests, ${others} others: ` +
        `${walk.calls} calls of the database in ${walk.runs} runs, ${walk.ms} ms; ` +
        `${(walk.calls / requests).toFixed(2)} for each request`,
    );
  }
  print(`load ${loadavg()[0]?.toFixed(1)}`);
  const [few, many, among] = walks;
  if (!few || !many || !among) return;
  broken(many.calls > few.calls * 11, 'ten times as much costs more than ten times the calls');
  broken(among.calls > many.calls * 1.1, 'people who do not move cost calls');
}

/** Moves it, with the walk killed on the way, and counts what that took. */
async function moved(size: Size): Promise<Walk> {
  const here = await Neighbourhood.begin({ instances: 1 });
  try {
    await fill(here, size);
    const before = await placesOf(here);
    await here.ask(who.administrator, 'org.move', { node: 'grid', parent: 'pine' });
    const { mark } = (await here.get('/stats?last=0')) as { mark: number };
    const started = performance.now();
    let runs = 0;
    let left = await behind(here);
    while (left > 0 && runs < MOST_RUNS) {
      if (runs < KILLS) await armKill(here, size, runs);
      await here.patrol().catch(() => undefined);
      if (runs < KILLS) await here.post('/faults', { faults: [] });
      await here.cloud.advance('PT1M', EVERY);
      runs += 1;
      left = await behind(here);
    }
    const ms = Math.round(performance.now() - started);
    const { invocations } = (await here.get(`/stats?since=${mark}`)) as { invocations: Ran[] };
    const ofWalk = invocations.filter((one) => one.function === 'derive');
    const calls = ofWalk.flatMap(({ counts }) => Object.values(counts));
    broken(left > 0, `${left} have not followed after ${runs} runs`);
    const after = await placesOf(here);
    broken(after.atPlum.people !== size.others, `${after.atPlum.people} people are left behind`);
    broken(after.atPlum.requests !== 0, `${after.atPlum.requests} requests are left behind`);
    broken(after.atPine.people !== before.atPlum.people - size.others, 'people are lost');
    broken(after.atPine.requests !== before.atPlum.requests, 'requests are lost');
    return { calls: calls.reduce((sum, count) => sum + count, 0), runs, ms };
  } finally {
    await here.end();
  }
}

/** The process that walks dies before one of its next calls, as by `kill -9`. */
async function armKill(here: Neighbourhood, { requests }: Size, run: number): Promise<void> {
  const skip = 10 + Math.floor((requests * (run + 1)) / (KILLS + 1));
  const fault = { kind: 'kill', function: 'derive', action: 'database.*', when: 'before' };
  await here.post('/faults', { faults: [{ ...fault, times: 1, skip }] });
}

interface Ran {
  readonly function: string;
  readonly counts: Readonly<Record<string, number>>;
}

const behind = async (here: Neighbourhood) =>
  (await here.ask(who.administrator, 'org.read', { node: 'grid' })).behind;

async function placesOf(here: Neighbourhood) {
  const database = connectSdk(here.cloud).database();
  const count = async (name: string, where: object) =>
    ((await database.collection(name).where(where).count()) as { total: number }).total;
  const at = async (node: string) => ({
    people: await count('people', { ancestors: node, 'home.nodeId': /^(grid|yard)-/ }),
    requests: await count('requests', { ancestors: node }),
  });
  return { atPlum: await at('plum'), atPine: await at('pine') };
}

/** A grid of plum with twenty buildings, where they live who asked; the others live beside it. */
async function fill(here: Neighbourhood, { people, requests, others }: Size): Promise<void> {
  const building = (at: number) => `grid-${at % BUILDINGS}`;
  const path = (at: number) => ['street', 'plum', 'grid', building(at)];
  const grid = { _id: 'grid', kind: 'grid', name: '第一网格', parent: 'plum' };
  const yard = { _id: 'yard-1', kind: 'building', name: '99号楼', parent: 'plum' };
  await here.cloud.importDocuments('orgs', [
    { ...grid, ancestors: ['street', 'plum', 'grid'] },
    { ...yard, ancestors: ['street', 'plum', 'yard-1'] },
    ...Array.from({ length: BUILDINGS }, (_, at) => ({
      ...{ _id: building(at), kind: 'building', name: `${at + 10}号楼`, parent: 'grid' },
      ancestors: path(at),
    })),
  ]);
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'other', what: '楼下的灯太暗，看不清台阶', photos: [], forWhom: 'self' },
  });
  const [resident, request] = [
    await raw(here, 'people', who.resident),
    await raw(here, 'requests', id),
  ];
  await connectSdk(here.cloud).database().collection('requests').doc(id).remove();
  const homeAt = (at: number) => ({ nodeId: building(at), ancestors: path(at), detail: `${at}室` });
  const beside = { nodeId: 'yard-1', ancestors: ['street', 'plum', 'yard-1'], detail: '1室' };
  await imported(here, 'people', people, (at) => ({
    ...resident,
    ...{ _id: `o-grid-${at}`, home: homeAt(at), ancestors: path(at) },
  }));
  await imported(here, 'people', others, (at) => ({
    ...resident,
    ...{ _id: `o-yard-${at}`, home: beside, ancestors: beside.ancestors },
  }));
  await imported(here, 'requests', requests, (at) => ({
    ...request,
    ...{ _id: `r-grid-${at}`, asker: `o-grid-${at}`, ancestors: path(at), place: homeAt(at) },
  }));
}

/** How many documents are handed to the cloud at once. */
const AT_ONCE = 2_000;

async function imported(
  here: Neighbourhood,
  name: string,
  count: number,
  documentAt: (at: number) => object,
): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - from);
    const some = Array.from({ length }, (_, index) => documentAt(from + index));
    await here.cloud.importDocuments(name, some);
  }
}

async function raw(here: Neighbourhood, name: string, id: string): Promise<object> {
  const found = await connectSdk(here.cloud).database().collection(name).doc(id).get();
  const { data } = found as unknown as { data: object | object[] };
  return [data].flat()[0] ?? {};
}

function broken(isSo: boolean, what: string): void {
  if (!isSo) return;
  print(`BROKEN: ${what}`);
  process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main();
