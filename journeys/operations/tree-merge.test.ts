import type { Person } from '../../core/domain/person/person';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 合并: two nodes of one level become one, and nothing stays at the one that is gone. */

jest.setTimeout(240_000);

const EVERY = ['deliver', 'derive', 'learn', 'patrol'];

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const database = () => connectSdk(here.cloud).database();
const merge = { from: 'pine', into: 'plum' };
const read = (node: string) => here.ask(who.administrator, 'org.read', { node });
const rename = () => here.ask(who.administrator, 'org.rename', { node: 'pine-1', name: '9号楼' });
const count = async (name: string, where: object) =>
  ((await database().collection(name).where(where).count()) as { total: number }).total;
const LIVES = { name: '林奶奶', phone: '15400000001', detail: '201室' };
const wish = { category: 'other', photos: [], forWhom: 'self' } as const;

/** Somebody lives in a building of pine and asks for something there, and at pine itself. */
async function lifeAtPine(): Promise<{ home: string; spot: string; announced: string }> {
  await here.ask(who.neighbour, 'me.save', { ...LIVES, nodeId: 'pine-1' });
  const submit = (what: string, place?: { nodeId: string; detail: string }) =>
    here.ask(who.neighbour, 'requests.submit', {
      ...{ ...wish, photos: [] as string[], what },
      ...(place && { place }),
    });
  const { id: home } = await submit('楼下的灯太暗，看不清台阶');
  const { id: spot } = await submit('社区门口堆了树枝', { nodeId: 'pine', detail: '大门口' });
  const words = { title: '停水', body: '明天停水', nodeId: 'pine', audience: 'everyone' } as const;
  const { id: announced } = await here.ask(who.otherSecretary, 'announcements.save', words);
  await here.ask(who.otherSecretary, 'announcements.publish', { id: announced });
  await here.edits('studios', 'law', { serves: ['pine'] });
  await here.edits('orgs', 'pine', { changedAt: here.cloud.now().toISOString() });
  return { home, spot, announced };
}

async function runsUntilFollowed(): Promise<void> {
  for (let runs = 0; runs < 20; runs += 1) {
    await here.cloud.advance('PT1M', EVERY);
    await here.patrol().catch(() => undefined);
    const { merged = [] } = await progress();
    if (merged.includes('pine') && (await read('pine')).behind === 0) return;
  }
  throw new Error('something never follows');
}

async function progress(): Promise<{ readonly merged?: readonly string[] }> {
  const found = await database().collection('progress').doc('tree').get();
  return [(found as unknown as { data: object | object[] }).data].flat()[0] ?? {};
}

test('children, homes, requests, roles, announcements and studios are at the other one, however often the walk is killed', async () => {
  const { home, spot, announced } = await lifeAtPine();
  await rename();
  const before = await read('pine');
  expect(before.counts).toMatchObject({ requests: 2, announcements: 1 });
  await here.ask(who.administrator, 'org.merge', merge);

  // At once: the children are below the other one, and the merged node is offered to nobody.
  const children = await here.ask(who.resident, 'org.children', { parent: 'plum' });
  expect(children.map(({ name }) => name)).toEqual(['9号楼', '1号楼', '2号楼']);
  const communities = await here.ask(who.resident, 'org.children', { parent: 'street' });
  expect(communities.map(({ name }) => name)).toEqual(['梅园社区']);
  expect(await read('pine')).toMatchObject({ closed: true, mergedInto: { id: 'plum' } });

  for (const [at, when] of (['before', 'after', 'before'] as const).entries()) {
    const fault = { kind: 'kill', function: 'derive', action: 'database.*', times: 1 };
    await here.post('/faults', { faults: [{ ...fault, when, skip: 8 + at * 5 }] });
    await here.patrol().catch(() => undefined);
    await here.cloud.advance('PT1M', EVERY);
  }
  await here.post('/faults', { faults: [] });
  await runsUntilFollowed();

  for (const [name, where] of [
    ['people', { ancestors: 'pine' }],
    ['people', { 'roles.node': 'pine' }],
    ['requests', { ancestors: 'pine' }],
    ['announcements', { ancestors: 'pine' }],
    ['studios', { _id: 'law', serves: 'pine' }],
    ['orgs', { _id: 'pine-1', parent: 'pine' }],
  ] as const) {
    expect([name, where, await count(name, where)]).toEqual([name, where, 0]);
  }
  const { data } = (await database().collection('people').doc(who.neighbour).get()) as unknown as {
    data: Person[] | Person;
  };
  expect([data].flat()[0]).toMatchObject({ ancestors: ['street', 'plum', 'pine-1'] });
  const me = await here.ask(who.otherSecretary, 'me.read', {});
  expect(me.roles).toMatchObject([{ role: 'secretary', node: 'plum' }]);
  for (const [id, placeName] of [
    [home, '梅园社区 · 9号楼'],
    [spot, '梅园社区'],
  ] as const) {
    expect(await here.ask(who.secretary, 'requests.read', { id })).toMatchObject({ placeName });
  }
  const { items } = await here.ask(who.resident, 'announcements.list', { kind: 'published' });
  expect(items.map(({ id }) => id)).toContain(announced);
  const board = await here.ask(who.officer, 'office.board', {});
  expect(board.nodeNames).toEqual(['试验街道']);
  const { items: deeds } = await here.ask(who.administrator, 'deeds.list', { of: 'all' });
  expect(deeds.map(({ words }) => words)).toContainEqual(expect.stringContaining('并成了一个'));
});

test('a building is merged with everybody in it, who stays vouched for, and its list still fits', async () => {
  const list = Buffer.from('楼栋,房号,电话后四位,社区\n2号楼,602,1234,梅园');
  const sheet = { cloudPath: 'sheets/list.csv', fileContent: list };
  const { fileID: fileId } = await connectSdk(here.cloud).uploadFile(sheet);
  const { output } = await here.ask(who.administrator, 'org.plan', { fileId });
  await here.ask(who.administrator, 'org.commit', { planId: output.planId });
  await here.patrol();
  const seen = { personId: who.neighbour, nodeId: 'plum-2', detail: '602室' };
  await here.ask(who.secretary, 'people.vouch', seen);
  await here.ask(who.administrator, 'org.merge', { from: 'plum-2', into: 'plum-1' });
  for (let run = 0; run < 4; run += 1) await here.patrol();
  const me = await here.ask(who.neighbour, 'me.read', {});
  expect(me).toMatchObject({ home: { nodeId: 'plum-1' }, residence: { vouched: {} } });
  await here.ask(who.volunteer, 'me.matchHome', { lastFour: '1234' });
});

test('a sheet that still has the old name means the new place, and changes nothing there', async () => {
  await rename();
  await here.ask(who.administrator, 'org.merge', merge);
  const rows = Buffer.from('社区,楼栋\n松园社区,9号楼\n松园社区,12号楼\n');
  const sheet = { cloudPath: 'sheets/tree.csv', fileContent: rows };
  const { fileID: fileId } = await connectSdk(here.cloud).uploadFile(sheet);
  const { output } = await here.ask(who.administrator, 'org.plan', { fileId });
  expect(output.counts).toEqual({ fresh: 1, changed: 0, same: 1, bad: 0 });
  await here.ask(who.administrator, 'org.commit', { planId: output.planId });
  for (let run = 0; run < 3; run += 1) await here.patrol();
  const children = await here.ask(who.resident, 'org.children', { parent: 'plum' });
  expect(children.map(({ name }) => name)).toContain('12号楼');
});

test.each([
  ['of another level', { from: 'pine-1', into: 'plum' }, 'org/not-one-level'],
  ['with itself', { from: 'plum', into: 'plum' }, 'org/not-one-level'],
  ['with children of one name', merge, 'org/name-taken'],
  ['with nothing', { from: 'pine', into: 'no-such-place' }, 'place/unknown'],
])('nodes are not merged %s', async (_, input, code) => {
  expect(await here.refusal(who.administrator, 'org.merge', input)).toBe(code);
  expect((await read('pine')).mergedInto).toBeNull();
});

test('a merged node is not opened, moved or merged again; two merges into each other leave one', async () => {
  await rename();
  const answers = await Promise.all(
    [merge, { from: 'plum', into: 'pine' }].map((input) =>
      here.call(who.administrator, 'org.merge', input),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [gone, stays] = answers[0]?.ok ? ['pine', 'plum'] : ['plum', 'pine'];
  if (!gone || !stays) throw new Error('none is gone');
  for (const [op, input] of [
    ['org.close', { node: gone, closed: false }],
    ['org.rename', { node: gone, name: '新名字' }],
    ['org.merge', { from: gone, into: stays }],
    ['org.merge', { from: stays, into: gone }],
  ] as const) {
    expect([op, await here.refusal(who.administrator, op, input as never)]).toEqual([
      op,
      'org/merged',
    ]);
  }
});
