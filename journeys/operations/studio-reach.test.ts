import type { InputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 别处的范围: a studio serves a place that its office has no say over only when the office there agrees. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const PINE = 'o-far-volunteer';
/** A kind that no other studio does. */
const chess: InputOf<'studios.save'> = {
  ...{ name: '棋友工作室', lead: who.lead, introduction: '下棋会友' },
  ...{ specialities: ['culture'], alsoHelps: [], serves: ['plum', 'pine'], nodeId: 'plum' },
  ...{ room: '二楼', hours: [], capacity: 3, fee: 'free', feeNote: '', paused: false },
};

/** The plum secretary founds a studio for plum and pine; its lead and members serve it. */
async function founded(): Promise<string> {
  const { id } = await here.ask(who.secretary, 'studios.save', chess);
  await here.ask(who.lead, 'volunteers.apply', {
    ...{ studioId: id, name: '周师傅', phone: '15400000000', skills: '下棋' },
  });
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.lead, studioId: id });
  return id;
}
async function submit(openid = PINE): Promise<string> {
  const what = '想找人一起下棋';
  const input = { category: 'culture', what, photos: [], forWhom: 'self' } as const;
  return (await here.ask(openid, 'requests.submit', { ...input, photos: [] })).id;
}
const owner = async (id: string, openid = PINE) =>
  (await here.ask(openid, 'requests.read', { id })).owner.kind;
const texts = async (openid: string) =>
  (await here.ask(openid, 'inbox.list', {})).items.map(({ text }) => text).join('\n');
const asked = async (openid: string) => (await here.ask(openid, 'office.people', {})).further;
const pine = (id: string) => ({ id, node: 'pine' });
const no = (id: string) => ({ ...pine(id), reason: '这里有人办' });

test('nothing from the other place comes before the office there agrees, which only it can', async () => {
  const id = await founded();
  expect(await owner(await submit(who.resident), who.resident)).toBe('studio');
  expect(await owner(await submit())).toBe('office');
  const seen = await here.ask(who.resident, 'studios.read', { id });
  expect(seen).toMatchObject({ serves: [{ id: 'plum' }], further: [] });
  await here.patrol();
  expect(await texts(who.otherSecretary)).toContain('棋友工作室也想服务松园社区');
  for (const by of [who.secretary, who.lead, who.resident]) {
    expect(await here.refusal(by, 'studios.agreeReach', pine(id))).toBe('policy/forbidden');
    expect(await here.refusal(by, 'studios.endReach', no(id))).toBe('policy/forbidden');
  }
  expect(await owner(await submit())).toBe('office');

  expect(await asked(who.secretary)).toEqual([]);
  expect(await asked(who.otherSecretary)).toMatchObject([
    { studioId: id, node: 'pine', state: 'asked', placeName: '松园社区' },
  ]);
  await here.ask(who.otherSecretary, 'studios.agreeReach', pine(id));
  expect(await owner(await submit())).toBe('studio');
  await here.patrol();
  for (const openid of [who.lead, who.secretary]) {
    expect(await texts(openid)).toContain('松园社区那边点头了');
  }
});

test('taken back, nothing new comes, and what is in hand goes on', async () => {
  const id = await founded();
  await here.ask(who.otherSecretary, 'studios.agreeReach', pine(id));
  const [waiting, mine] = [await submit(), await submit()];
  await here.ask(who.lead, 'requests.accept', { id: mine });
  expect(await here.refusal(who.secretary, 'studios.endReach', no(id))).toBe('policy/forbidden');
  await here.ask(who.otherSecretary, 'studios.endReach', no(id));
  expect(await owner(await submit())).toBe('office');
  await here.ask(who.lead, 'requests.record', { id: mine, note: '约了周六' });
  await here.ask(who.lead, 'requests.accept', { id: waiting });
  await here.patrol();
  expect(await texts(who.lead)).toContain('松园社区那边收回了');
  expect(await asked(who.otherSecretary)).toEqual([]);
  const again = await here.refusal(who.otherSecretary, 'studios.endReach', no(id));
  expect(again).toBe('studio/reach-not-asked');
});

test('declined is told with the reason; declaring it again asks again, and never counts', async () => {
  const id = await founded();
  await here.ask(who.otherSecretary, 'studios.endReach', no(id));
  await here.patrol();
  expect(await texts(who.secretary)).toContain('没有点头，那里的事不派给棋友工作室：这里有人办');
  const { version } = await here.ask(who.secretary, 'studios.read', { id });
  await here.ask(who.secretary, 'studios.save', { ...chess, id, version });
  expect(await asked(who.otherSecretary)).toMatchObject([{ state: 'asked' }]);
  const saved = await here.ask(who.secretary, 'studios.read', { id });
  await here.ask(who.officer, 'studios.save', { ...chess, id, version: saved.version });
  expect(await owner(await submit())).toBe('office');
  // The street is over pine too.
  await here.ask(who.officer, 'studios.agreeReach', pine(id));
  expect(await owner(await submit())).toBe('studio');
});

test('a lead can neither ask for a place elsewhere nor lose what waits by saving', async () => {
  const id = await founded();
  const { version } = await here.ask(who.lead, 'studios.read', { id });
  const more = { ...chess, id, version, serves: ['plum', 'pine', 'street'] };
  expect(await here.refusal(who.lead, 'studios.save', more)).toBe('studio/office-only');
  await here.ask(who.lead, 'studios.save', { ...chess, id, version, room: '三楼' });
  const view = await here.ask(who.lead, 'studios.read', { id });
  expect(view).toMatchObject({
    serves: [{ id: 'plum' }],
    further: [{ id: 'pine', state: 'asked' }],
  });
});

test('a trial counts what would count: not the other place before it has agreed', async () => {
  const tried = { specialities: ['culture' as const], serves: ['plum', 'pine'], nodeId: 'plum' };
  const run = (openid: string, nodeId: string) =>
    here.ask(openid, 'office.dryRun', { category: 'culture', nodeId, studio: tried });
  expect((await run(who.secretary, 'plum-1')).owner.kind).toBe('studio');
  const [changes] = [(await run(who.secretary, 'plum-1')).changes];
  expect(changes.map(({ placeName }) => placeName)).toEqual(['梅园社区']);
  expect((await run(who.officer, 'pine-1')).owner.kind).toBe('studio');
  expect((await run(who.otherSecretary, 'pine-1')).owner.kind).toBe('studio');
  // As declared by plum's secretary, whatever place is looked at.
  const stays = await founded();
  const again = { id: stays, serves: ['plum', 'pine'] };
  const found = await here.ask(who.officer, 'office.dryRun', {
    ...{ category: 'culture', nodeId: 'pine-1', studio: again },
  });
  expect(found.owner.kind).toBe('office');
});

test('a radius ends where the office that set it has no say', async () => {
  const point = { lat: 31.26, lng: 121.48 };
  await here.edits('orgs', 'pine-1', { point, changedAt: here.cloud.now().toISOString() });
  const only = { ...chess, serves: ['plum'], point, reach: 5000 };
  const { id, version } = await here.ask(who.secretary, 'studios.save', only);
  await here.ask(who.lead, 'volunteers.apply', {
    ...{ studioId: id, name: '周师傅', phone: '15400000000', skills: '下棋' },
  });
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.lead, studioId: id });
  expect(await owner(await submit())).toBe('office');
  await here.ask(who.officer, 'studios.save', { ...only, id, version, reach: 4000 });
  expect(await owner(await submit())).toBe('studio');
});

/** 梅园's secretary founds a studio for these places; 林奶奶 lives in 2号楼. */
async function servesOnly(...serves: string[]): Promise<string> {
  const { id } = await here.ask(who.secretary, 'studios.save', { ...chess, serves });
  await here.ask(who.lead, 'volunteers.apply', {
    ...{ studioId: id, name: '周师傅', phone: '15400000000', skills: '下棋' },
  });
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.lead, studioId: id });
  const home = { name: '林奶奶', phone: '15400000001', nodeId: 'plum-2', detail: '201室' };
  await here.ask(who.neighbour, 'me.save', home);
  return id;
}
const ownerAt = async (openid: string) => owner(await submit(openid), openid);
async function followed(): Promise<void> {
  for (let run = 0; run < 5; run += 1) {
    await here.patrol();
    await here.cloud.advance('PT1M', ['deliver', 'derive', 'learn', 'patrol']);
  }
}

describe('a served building moves to the other community', () => {
  const submitted = () => submit(who.neighbour);
  const ownerOf = (id: string) => owner(id, who.neighbour);
  const plum2 = (id: string) => ({ id, node: 'plum-2' });
  const move = () => here.ask(who.administrator, 'org.move', { node: 'plum-2', parent: 'pine' });

  test('from that moment the office there is asked, and what was accepted goes on', async () => {
    const id = await servesOnly('plum-2');
    const mine = await submitted();
    expect(await ownerOf(mine)).toBe('studio');
    await here.ask(who.lead, 'requests.accept', { id: mine });
    await move();
    expect(await ownerOf(await submitted())).toBe('office');
    await here.patrol();
    await here.cloud.advance('PT1M', ['deliver', 'derive', 'learn', 'patrol']);
    await here.patrol();
    expect(await ownerOf(await submitted())).toBe('office');
    expect(await texts(who.otherSecretary)).toContain('棋友工作室也想服务2号楼');
    await here.ask(who.lead, 'requests.record', { id: mine, note: '约了周六' });
    expect(await here.refusal(who.secretary, 'studios.agreeReach', plum2(id))).toBe(
      'policy/forbidden',
    );
    await here.ask(who.otherSecretary, 'studios.agreeReach', plum2(id));
    await here.patrol();
    expect(await ownerOf(await submitted())).toBe('studio');
  });

  test('a move that was killed before the studios followed is completed by the timer', async () => {
    await servesOnly('plum-2');
    const fault = { kind: 'kill', function: 'api', action: 'database.updateDocument' };
    await here.post('/faults', { faults: [{ ...fault, when: 'after', skip: 1, times: 1 }] });
    await move().catch(() => undefined);
    await here.post('/faults', { faults: [] });
    await here.patrol();
    expect(await ownerOf(await submitted())).toBe('office');
  });

  test('a studio of the whole community has nothing of it from then on but what it has accepted', async () => {
    await servesOnly('plum');
    const [waiting, mine] = [await submitted(), await submitted()];
    await here.ask(who.lead, 'requests.accept', { id: mine });
    expect(await ownerOf(waiting)).toBe('studio');
    await move();
    const after = await submitted();
    expect(await ownerOf(after)).toBe('office');
    await followed();
    for (const id of [waiting, after]) {
      expect(await ownerOf(id)).toBe('office');
      expect(await here.refusal(who.lead, 'requests.accept', { id })).toBe('request/not-found');
    }
    await here.ask(who.lead, 'requests.record', { id: mine, note: '约了周六' });
    expect(await ownerAt(who.neighbour)).toBe('office');
    expect(await ownerAt(who.resident)).toBe('studio');
  });
});

describe('a served place is merged into one of the other community', () => {
  const askedFor = async (id: string) =>
    (await asked(who.otherSecretary)).filter(({ studioId }) => studioId === id);
  const merge = async (from: string, into: string) => {
    await here.ask(who.administrator, 'org.rename', { node: 'pine-1', name: '9号楼' });
    await here.ask(who.administrator, 'org.merge', { from, into });
  };

  test.each([
    ['a community', ['plum'], 'plum', 'pine', PINE],
    ['a building', ['plum-2'], 'plum-2', 'pine-1', PINE],
    ['a community with a served building', ['plum-2'], 'plum', 'pine', who.neighbour],
    ['a community, asked for already', ['plum', 'pine'], 'plum', 'pine', PINE],
  ])('%s: nothing comes from there before the office agrees', async (_, serves, from, into, by) => {
    const id = await servesOnly(...serves);
    await merge(from, into);
    expect(await ownerAt(by)).toBe('office');
    const node = from === 'plum' && serves[0] === 'plum-2' ? 'plum-2' : into;
    expect(await askedFor(id)).toMatchObject([{ node, state: 'asked' }]);
    await followed();
    expect(await ownerAt(by)).toBe('office');
    expect(await askedFor(id)).toMatchObject([{ node, state: 'asked' }]);
    expect(await texts(who.otherSecretary)).toContain('棋友工作室也想服务');
    await here.ask(who.otherSecretary, 'studios.agreeReach', { id, node });
    await followed();
    expect(await ownerAt(by)).toBe('studio');
  });

  test('what pine agreed to is not agreed to by plum, into which pine is merged', async () => {
    const id = await servesOnly('plum-1', 'pine');
    await here.ask(who.otherSecretary, 'studios.agreeReach', { id, node: 'pine' });
    expect(await ownerAt(PINE)).toBe('studio');
    await merge('pine', 'plum');
    for (const wait of [false, true]) {
      if (wait) await followed();
      expect(await ownerAt(PINE)).toBe('office');
      expect(await ownerAt(who.neighbour)).toBe('office');
      const view = await here.ask(who.secretary, 'studios.read', { id });
      expect(view).toMatchObject({
        serves: [{ id: 'plum-1' }],
        further: [{ id: 'plum', state: 'asked' }],
      });
    }
  });

  test('below one office it serves what has taken its place at once', async () => {
    await servesOnly('plum-1');
    expect(await ownerAt(who.neighbour)).toBe('office');
    await here.ask(who.administrator, 'org.merge', { from: 'plum-1', into: 'plum-2' });
    expect(await ownerAt(who.neighbour)).toBe('studio');
    await followed();
    expect(await ownerAt(who.neighbour)).toBe('studio');
  });

  test('a merge that was killed before the studios followed is completed by the timer', async () => {
    const id = await servesOnly('plum');
    await here.ask(who.administrator, 'org.rename', { node: 'pine-1', name: '9号楼' });
    await followed();
    // What a merge that was killed right after its first write leaves.
    const at = here.cloud.now().toISOString();
    await here.edits('orgs', 'plum', { mergedInto: 'pine', closedAt: at, changedAt: at });
    expect(await askedFor(id)).toEqual([]);
    expect(await ownerAt(PINE)).toBe('office');
    await followed();
    expect(await ownerAt(PINE)).toBe('office');
    expect(await askedFor(id)).toMatchObject([{ node: 'pine' }]);
  });
});
