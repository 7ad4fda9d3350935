import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECTION_NAMES } from '../../cloudfunctions/store/collections';
import { currentShape } from '../../cloudfunctions/store/shape/shapes';
import type { ApiResult } from '../../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { buildBoth, CHANGED_LATER } from '../build/later';
import type { Stored } from '../old-data/kept';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 升级与回退: the current build and a later one run at the same time, and the current one is deployed again
 * after the later one.
 */

jest.setTimeout(180_000);

const functionsDir = mkdtempSync(join(tmpdir(), 'upgrade-'));
beforeAll(() => buildBoth(functionsDir));
afterAll(() => rmSync(functionsDir, { recursive: true, force: true }));

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ functionsDir, instances: 1 });
  // The first runs find an empty agenda, so every item is due.
  for (let minute = 0; minute < 3; minute += 1) await here.cloud.advance('PT1M');
});
afterEach(() => here.end());

let commands = 0;

/** The later build's answer. */
async function later<Name extends OperationName>(
  openid: string,
  op: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const event = { op, input, commandId: `later-command-${++commands}` };
  const { result } = (await here.post('/fn/api-later', event, { 'x-wx-openid': openid })) as {
    result: ApiResult<OutputOf<Name>>;
  };
  if (!result.ok) throw new Error(`${op} refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The timer's next run of this function, a minute later: one run a minute does the work. */
async function run(name: 'patrol' | 'patrol-later'): Promise<void> {
  await here.cloud.advance('PT1M', ['patrol', 'derive', 'learn', 'deliver', 'patrol-later']);
  await here.cloud.callAs({ source: 'timer' }, name);
}

async function stored(): Promise<Record<string, Stored[]>> {
  const database = connectSdk(here.cloud).database();
  // Without the timer's own documents, which record its progress.
  const names = COLLECTION_NAMES.filter((name) => name !== 'agenda' && name !== 'progress');
  const all = names.map(async (name) => {
    const { data } = await database.collection(name).orderBy('_id', 'asc').limit(1000).get();
    return [name, data as unknown as Stored[]] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

/**
 * The current `api` executes this, and its first call of this kind is delayed until the test
 * continues.
 */
async function held<Answer>(
  action: string,
  work: () => Promise<Answer>,
): Promise<() => Promise<Answer>> {
  const late = { kind: 'latency', ms: 6000, function: 'api', action, times: 1 };
  await here.post('/faults', { faults: [late] });
  const working = work();
  let over = false;
  const ended = () => {
    over = true;
  };
  void working.then(ended, ended);
  while (!over) {
    const [report] = (await here.get('/faults')) as { met: number }[];
    if (report && report.met > 0) return () => working;
  }
  throw new Error(`The operation ended without calling ${action}.`);
}

async function storedRequest(id: string): Promise<Stored | undefined> {
  return (await stored()).requests?.find(({ _id }) => _id === id);
}

const asked = async (what = '水龙头滴水，关不紧') => {
  await here.uncount(who.resident);
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what, photos: [], forWhom: 'self' },
  });
  return id;
};

/** Has the later build migrated, or written, all documents of the collections that it changes? */
function areAllLater(documents: Record<string, Stored[]>): boolean {
  return CHANGED_LATER.every((name) =>
    documents[name]?.every(({ shape }) => shape === currentShape(name) + 1),
  );
}

/** The number of database calls meanwhile. */
async function askedMeanwhile(work: () => Promise<unknown>): Promise<number> {
  const { mark } = (await here.get('/stats?last=0')) as { mark: number };
  await work();
  const { invocations } = (await here.get(`/stats?since=${mark}`)) as {
    invocations: { calls: { action: string }[] }[];
  };
  return invocations
    .flatMap(({ calls }) => calls)
    .filter(({ action }) => action.startsWith('database.')).length;
}

describe('while both are deployed', () => {
  test('the earlier build neither reads nor changes documents that the later one has migrated', async () => {
    const id = await asked();
    await later(who.resident, 'requests.read', { id });
    const before = await stored();
    expect(await here.call(who.resident, 'requests.read', { id })).toMatchObject({
      ok: false,
      error: { code: 'cloud/upgrading', message: '走近正在升级，请过几分钟再试。您写好的都还在。' },
    });
    expect(await here.refusal(who.resident, 'requests.withdraw', { id, reason: '好了' })).toBe(
      'cloud/upgrading',
    );
    expect(await stored()).toEqual(before);
  });

  test('a command that reads before the migration and writes after it is refused because of the version', async () => {
    const id = await asked();
    const withdrawing = await held('database.modifyDocument', () =>
      here.refusal(who.resident, 'requests.withdraw', { id, reason: '好了' }),
    );
    await later(who.resident, 'requests.read', { id });
    expect(await withdrawing()).toBe('cloud/upgrading');
    expect(await storedRequest(id)).toMatchObject({ later: true, state: 'offered' });
  });

  test('documents that the earlier build stores behind the walk are found by a second walk', async () => {
    const asking = await held('database.insertDocument', () => asked());
    await run('patrol-later');
    expect(areAllLater(await stored())).toBe(true);
    await asking();
    expect(areAllLater(await stored())).toBe(false);
    await here.cloud.advance('PT4M', ['patrol', 'derive', 'learn', 'deliver']);
    await run('patrol-later');
    expect(areAllLater(await stored())).toBe(true);
  });
});

describe('the walk', () => {
  test('costs in proportion to the documents to migrate', async () => {
    const few = await askedMeanwhile(() => run('patrol-later'));
    await here.end();
    here = await Neighbourhood.begin({ functionsDir, instances: 1 });
    const MORE = 30;
    for (let more = 0; more < MORE; more += 1) await asked(`第${more}件：水龙头滴水，关不紧`);
    for (let minute = 0; minute < 3; minute += 1) await here.cloud.advance('PT1M');
    const { requests = [], inbox = [], people = [] } = await stored();
    const many = await askedMeanwhile(() => run('patrol-later'));
    expect(requests).toHaveLength(MORE);
    // One write for each document, and the other calls of a run.
    expect(many - few).toBeLessThanOrEqual(MORE + inbox.length + 5);
    expect(few).toBeLessThanOrEqual(people.length + 30);
  });

  test('once it has finished, the later build makes no more calls in a minute than this one', async () => {
    await run('patrol-later');
    await here.cloud.advance('PT4M', ['patrol', 'derive', 'learn', 'deliver']);
    await run('patrol-later');
    expect(await askedMeanwhile(() => run('patrol-later'))).toBe(2);
  });
});

describe('going back to the earlier build', () => {
  const EACH: { readonly [Name in OperationName]?: InputOf<Name> } = {
    'me.read': {},
    'me.save': { name: '李阿姨', phone: '15400001111', nodeId: 'plum-1', detail: '201室' },
    'consents.record': { results: { progress: 'accept' } },
    'inbox.list': {},
    'requests.submit': { category: 'repair', what: '门锁坏了', photos: [], forWhom: 'self' },
    'requests.listMine': { kind: 'open' },
    'requests.listNear': { kind: 'open' },
    'requests.listTasks': { kind: 'waiting' },
    'announcements.list': { kind: 'published' },
    'volunteers.pause': { paused: true },
    'volunteers.list': { state: 'approved' },
    'office.board': {},
    'office.list': { kind: 'all' },
  };
  const OPERATIONS = Object.keys(EACH) as (keyof typeof EACH)[];

  test('asks everybody to wait, changes nothing, and lets the later build continue', async () => {
    const id = await asked();
    await run('patrol-later');
    const before = await stored();
    expect(areAllLater(before)).toBe(true);
    const byId = ['requests.read', 'requests.accept', 'requests.confirm'] as const;
    for (const openid of [who.resident, who.volunteer, who.secretary, who.officer]) {
      for (const op of byId) expect(await here.refusal(openid, op, { id })).toBe('cloud/upgrading');
      for (const op of OPERATIONS) {
        expect(await here.refusal(openid, op, EACH[op] ?? {})).toBe('cloud/upgrading');
      }
    }
    await run('patrol');
    await here.deliver();
    // Every call is refused; what counts is that nothing changes.
    for (const name of ['derive', 'learn'] as const) await here.wake(name).catch(() => undefined);
    expect(await stored()).toEqual(before);

    await run('patrol-later');
    expect(await later(who.resident, 'requests.read', { id })).toMatchObject({ state: 'offered' });
    await later(who.volunteer, 'requests.accept', { id });
  });

  test('documents stored meanwhile are migrated when the later build returns', async () => {
    const asking = await held('database.insertDocument', () => asked());
    await run('patrol-later');
    await asking();
    // It records the shapes that it writes, so the later build checks everything again.
    await run('patrol');
    expect(areAllLater(await stored())).toBe(false);
    await run('patrol-later');
    expect(areAllLater(await stored())).toBe(true);
  });
});
