import type { Person } from '../../core/domain/person/person';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 改名、挪到、停用: an administrator changes the tree, and everything below follows. */

jest.setTimeout(240_000);

const PEOPLE = 400;
const REQUESTS = 100;

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const database = () => connectSdk(here.cloud).database();
const read = (node: string) => here.ask(who.administrator, 'org.read', { node });
const children = async (parent: string) =>
  (await here.ask(who.resident, 'org.children', { parent })).map(({ name }) => name);

/** A grid of plum with ten buildings, where 400 people live who asked for 100 things. */
async function aFullGrid(): Promise<void> {
  const path = (building: number) => ['street', 'plum', 'grid', `grid-${building}`];
  const grid = { _id: 'grid', kind: 'grid', name: '第一网格', parent: 'plum' };
  await here.cloud.importDocuments('orgs', [
    { ...grid, ancestors: ['street', 'plum', 'grid'] },
    ...Array.from({ length: 10 }, (_, at) => ({
      ...{ _id: `grid-${at}`, kind: 'building', name: `${at + 10}号楼`, parent: 'grid' },
      ancestors: path(at),
    })),
  ]);
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'other', what: '楼下的灯太暗，看不清台阶', photos: [], forWhom: 'self' },
  });
  const [resident, request] = await Promise.all([
    raw<Person>('people', who.resident),
    raw<{ place: object }>('requests', id),
  ]);
  const homeAt = (at: number) => ({
    ...{ nodeId: `grid-${at % 10}`, ancestors: path(at % 10), detail: `${at}室` },
  });
  await here.cloud.importDocuments(
    'people',
    Array.from({ length: PEOPLE }, (_, at) => ({
      ...resident,
      ...{ _id: `o-grid-${at}`, home: homeAt(at), ancestors: path(at % 10) },
    })),
  );
  await here.cloud.importDocuments(
    'requests',
    Array.from({ length: REQUESTS }, (_, at) => ({
      ...request,
      ...{ _id: `r-grid-${at}`, asker: `o-grid-${at}`, ancestors: path(at % 10) },
      place: homeAt(at),
    })),
  );
}

async function raw<Doc extends object>(name: string, id: string): Promise<Doc> {
  const { data } = (await database().collection(name).doc(id).get()) as unknown as { data: Doc };
  return [data].flat()[0] as Doc;
}

const countAt = async (name: string, ancestors: string) =>
  ((await database().collection(name).where({ ancestors }).count()) as { total: number }).total;

async function runsUntilFollowed(): Promise<void> {
  for (let runs = 0; runs < 30; runs += 1) {
    await here.cloud.advance('PT1M', ['deliver', 'derive', 'learn', 'patrol']);
    await here.patrol().catch(() => undefined);
    if ((await read('grid')).behind === 0) return;
  }
  throw new Error('something never follows');
}

test('a grid with 400 people and 100 requests moves, however often the walk is killed', async () => {
  await aFullGrid();
  const shown = await read('grid');
  expect(shown.counts).toEqual({
    ...{ nodes: 10, people: PEOPLE, requests: REQUESTS },
    ...{ announcements: 0, studios: 0, roles: 0 },
  });
  await here.ask(who.administrator, 'org.move', { node: 'grid', parent: 'pine' });
  expect(await children('pine')).toContain('第一网格');
  expect((await read('grid')).behind).toBe(PEOPLE + REQUESTS);

  for (const [at, when] of (['before', 'after', 'before'] as const).entries()) {
    const fault = { kind: 'kill', function: 'derive', action: 'database.*', times: 1 };
    await here.post('/faults', { faults: [{ ...fault, when, skip: 12 + at * 15 }] });
    await here.patrol().catch(() => undefined);
    await here.cloud.advance('PT1M', ['deliver', 'derive', 'learn', 'patrol']);
  }
  await here.post('/faults', { faults: [] });
  const between = await read('grid');
  expect(between.counts).toEqual(shown.counts);
  expect(between.behind).toBeGreaterThan(0);
  expect(between.behind).toBeLessThan(PEOPLE + REQUESTS);

  await runsUntilFollowed();
  expect(await countAt('people', 'grid')).toBe(PEOPLE);
  expect(await countAt('requests', 'grid')).toBe(REQUESTS);
  const [atPlum, atPine] = await Promise.all(
    ['plum', 'pine'].map((node) => countAt('requests', node)),
  );
  expect(atPlum).toBe(1);
  expect(atPine).toBe(REQUESTS);
});

test('a walk that is killed while nobody asks for anything goes on by itself', async () => {
  await aFullGrid();
  await here.ask(who.administrator, 'org.move', { node: 'grid', parent: 'pine' });
  const fault = { kind: 'kill', function: 'derive', action: 'database.*', when: 'before' };
  await here.post('/faults', { faults: [{ ...fault, times: 4, skip: 8 }] });
  for (let runs = 0; runs < 4; runs += 1) {
    await here.patrol().catch(() => undefined);
    await here.cloud.advance('PT1M', ['deliver', 'derive', 'learn', 'patrol']);
  }
  await here.post('/faults', { faults: [] });
  for (let runs = 0; runs < 10; runs += 1) {
    await here.patrol();
    await here.cloud.advance('PT1M', ['deliver', 'derive', 'learn', 'patrol']);
  }
  expect((await read('grid')).behind).toBe(0);
});

test.each([
  ['into itself', 'plum', 'plum', 'org/wrong-level'],
  ['into what is below it', 'plum', 'plum-1', 'org/wrong-level'],
  ['to another level', 'plum-1', 'street', 'org/wrong-level'],
  ['beside one of the same name', 'plum-1', 'pine', 'org/name-taken'],
  ['to nowhere', 'plum-2', 'no-such-place', 'place/unknown'],
])('a node does not move %s', async (_, node, parent, code) => {
  const refused = await here.refusal(who.administrator, 'org.move', { node, parent });
  expect(refused).toBe(code);
  expect(await children('plum')).toEqual(['1号楼', '2号楼']);
});

test('a new name is seen at once, and is not that of a sibling in another spelling', async () => {
  const taken = { node: 'plum-2', name: '一号楼' };
  expect(await here.refusal(who.administrator, 'org.rename', taken)).toBe('org/name-taken');
  await here.ask(who.administrator, 'org.rename', { node: 'plum-2', name: '松风楼' });
  expect(await children('plum')).toEqual(['1号楼', '松风楼']);
  const { items } = await here.ask(who.administrator, 'deeds.list', { of: 'all' });
  expect(items.map(({ words }) => words)).toContainEqual(expect.stringContaining('改了名'));
});

test('a closed building is offered to nobody, and whoever lives there still asks for help', async () => {
  const home = { name: '林奶奶', phone: '15400000001', nodeId: 'plum-2', detail: '201室' };
  await here.ask(who.neighbour, 'me.save', home);
  await here.ask(who.administrator, 'org.close', { node: 'plum-2', closed: true });
  expect(await children('plum')).toEqual(['1号楼']);
  const moves = { name: '某某', phone: '15400000002', nodeId: 'plum-2', detail: '' };
  expect(await here.refusal(who.resident, 'me.save', moves)).toBe('place/unknown');
  await here.ask(who.neighbour, 'me.save', { ...home, detail: '202室' });
  await here.ask(who.neighbour, 'requests.submit', {
    ...{ category: 'other', what: '楼道里的灯坏了', photos: [], forWhom: 'self' },
  });
  await here.ask(who.administrator, 'org.close', { node: 'plum-2', closed: false });
  expect(await children('plum')).toEqual(['1号楼', '2号楼']);
});

test('no studio is founded in, or for, what is closed, and one that was there keeps it', async () => {
  const form = (serves: string[], nodeId: string) => ({
    ...{
      name: '新工作室',
      lead: who.lead,
      introduction: '试一试',
      specialities: ['forms'] as 'forms'[],
    },
    ...{
      alsoHelps: [],
      serves,
      nodeId,
      room: '一楼',
      hours: [],
      capacity: 3,
      fee: 'free' as const,
    },
    ...{ feeNote: '', paused: false },
  });
  const { id } = await here.ask(who.secretary, 'studios.save', form(['plum-2'], 'plum-2'));
  await here.ask(who.administrator, 'org.close', { node: 'plum-2', closed: true });
  for (const refused of [form(['plum-2'], 'plum-1'), form(['plum-1'], 'plum-2')]) {
    expect(await here.refusal(who.secretary, 'studios.save', refused)).toBe('place/unknown');
  }
  await here.ask(who.secretary, 'studios.save', { ...form(['plum-2'], 'plum-2'), id, version: 1 });
});

test('nothing is closed while somebody holds a role there, and nothing moves into what is closed', async () => {
  const close = { node: 'plum', closed: true };
  expect(await here.refusal(who.administrator, 'org.close', close)).toBe('org/office-left');
  await here.cloud.importDocuments('orgs', [
    {
      ...{ _id: 'yard', kind: 'estate', name: '东弄', parent: 'plum' },
      ancestors: ['street', 'plum', 'yard'],
    },
  ]);
  await here.ask(who.administrator, 'org.close', { node: 'yard', closed: true });
  const into = { node: 'plum-2', parent: 'yard' };
  expect(await here.refusal(who.administrator, 'org.move', into)).toBe('org/closed');
});

test.each([
  ['org.rename', { name: '松风楼' }, { name: '竹影楼' }],
  ['org.close', { closed: true }, { closed: false }],
  ['org.move', { parent: 'yard' }, { parent: 'plum' }],
] as const)('a repeated %s undoes no later change', async (op, first, later) => {
  const yard = { _id: 'yard', kind: 'estate', name: '东弄', parent: 'plum' };
  await here.cloud.importDocuments('orgs', [{ ...yard, ancestors: ['street', 'plum', 'yard'] }]);
  const send = (input: object, commandId?: string) =>
    here.call(who.administrator, op, { node: 'plum-2', ...input } as never, commandId);
  const answered = await send(first, 'tree-00001');
  expect(answered).toMatchObject({ ok: true });
  expect(await send(later)).toMatchObject({ ok: true });
  const stored = () => raw<Record<string, unknown>>('orgs', 'plum-2');
  const { changedAt } = await stored();
  await here.cloud.advance('PT23H', []);
  expect(await send(first, 'tree-00001')).toEqual(answered);
  expect((await stored()).changedAt).toBe(changedAt);
  const other = await send(later, 'tree-00001');
  expect(other).toMatchObject({ ok: false, error: { code: 'input/first-has-arrived' } });
});

test('an edit that changed nothing is remembered as well', async () => {
  const rename = (name: string, commandId?: string) =>
    here.ask(who.administrator, 'org.rename', { node: 'plum-2', name }, commandId);
  await rename('2号楼', 'tree-00002');
  await rename('竹影楼');
  await rename('2号楼', 'tree-00002');
  expect(await children('plum')).toEqual(['1号楼', '竹影楼']);
});
