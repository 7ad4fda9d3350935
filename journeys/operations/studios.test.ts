import type { InputOf } from '../../core/contract/operations';
import { NO_RECORD } from '../../core/domain/studio/record';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 2 });
});
afterEach(() => here.end());

const chess: InputOf<'studios.save'> = {
  name: '棋友工作室',
  lead: who.lead,
  introduction: '下棋会友',
  specialities: ['culture'],
  alsoHelps: [],
  serves: ['plum'],
  nodeId: 'plum',
  room: '二楼',
  hours: [],
  capacity: 3,
  fee: 'free',
  feeNote: '',
  paused: false,
};

test('a repeated tap, at once or later, founds one studio', async () => {
  const found = () => here.ask(who.secretary, 'studios.save', chess, 'tap-studio-1');
  const [one, other] = await Promise.all([found(), found()]);
  expect(other).toEqual(one);
  expect(await found()).toEqual(one);
  const all = await here.ask(who.resident, 'studios.list', {});
  expect(all.filter(({ name }) => name === chess.name)).toHaveLength(1);
});

test('of two editors of the same version the later one is refused', async () => {
  const { id, version } = await here.ask(who.secretary, 'studios.save', chess);
  await here.ask(who.lead, 'studios.save', { ...chess, id, version, room: '三楼' });
  const late = { ...chess, id, version, room: '四楼' };
  expect(await here.refusal(who.officer, 'studios.save', late)).toBe('studio/changed-meanwhile');
  expect(await here.ask(who.resident, 'studios.read', { id })).toMatchObject({ room: '三楼' });
});

test('a studio shows its telephone to everybody, until it is removed', async () => {
  const { id, version } = await here.ask(who.secretary, 'studios.save', {
    ...chess,
    phone: '154 0000 0303',
  });
  const phone = async () => (await here.ask('o-anybody', 'studios.read', { id })).phone;
  expect(await phone()).toBe('15400000303');
  const input = { ...chess, id, version };
  const wrong = { ...input, phone: '999' };
  expect(await here.refusal(who.lead, 'studios.save', wrong)).toBe('input/invalid');
  const earlier = await here.ask(who.lead, 'studios.save', input);
  expect(await phone()).toBe('15400000303');
  await here.ask(who.lead, 'studios.save', { ...input, version: earlier.version, phone: '' });
  expect(await phone()).toBe('');
});

test('a lead can neither appoint another lead, nor move the studio, nor serve more', async () => {
  const { id, version } = await here.ask(who.secretary, 'studios.save', chess);
  const now = { ...chess, id, version };
  for (const [change, code] of [
    [{ lead: who.volunteer }, 'studio/office-only'],
    [{ nodeId: 'pine' }, 'policy/forbidden'],
    [{ serves: ['street'] }, 'studio/office-only'],
  ] as const) {
    const input = {
      ...now,
      ...change,
      serves: [...('serves' in change ? change.serves : now.serves)],
    };
    const refused = await here.refusal(who.lead, 'studios.save', input);
    expect({ change, refused }).toEqual({ change, refused: code });
  }
});

test('a studio is led by a volunteer, in a place that exists', async () => {
  const as = (change: Partial<typeof chess>) =>
    here.refusal(who.secretary, 'studios.save', { ...chess, ...change });
  expect(await as({ lead: who.resident })).toBe('studio/lead-not-volunteer');
  expect(await as({ lead: 'o-nobody' })).toBe('studio/lead-not-volunteer');
  expect(await as({ serves: ['nowhere'] })).toBe('place/unknown');
  expect(await as({ nodeId: 'pine' })).toBe('policy/forbidden');
});

test('people who may not save learn neither which volunteers nor which places exist', async () => {
  for (const change of [{}, { lead: who.resident }, { lead: 'o-nobody' }, { nodeId: 'nowhere' }]) {
    const refused = await here.refusal(who.neighbour, 'studios.save', { ...chess, ...change });
    expect(refused).toBe('policy/forbidden');
  }
});

test('the first studio of a real account is imported without a lead, and gets one', async () => {
  await here.cloud.importDocuments('studios', [
    {
      ...{ _id: 'first', version: 1, name: '第一工作室', lead: '', leadName: '', introduction: '' },
      ...{
        specialities: ['errand'],
        alsoHelps: [],
        serves: ['pine'],
        ancestors: ['street', 'pine'],
      },
      ...{ room: '一楼', hours: [], capacity: 5, fee: 'free', feeNote: '', paused: false },
      ...{ phone: '', record: NO_RECORD, further: [], reachWithin: null, notices: {} },
      ...{ due: [], changedAt: '2026-01-05T01:00:00.000Z', commands: [] },
    },
  ]);
  const form = { studioId: 'first', name: '郑伯伯', phone: '15400000002', skills: '会跑腿' };
  await here.ask(who.neighbour, 'volunteers.apply', form);
  await here.ask(who.otherSecretary, 'volunteers.approve', { openid: who.neighbour });
  const led = {
    ...chess,
    ...{ id: 'first', version: 1, lead: who.neighbour, nodeId: 'pine', serves: ['pine'] },
  };
  await here.ask(who.otherSecretary, 'studios.save', led);
  const studio = await here.ask(who.resident, 'studios.read', { id: 'first' });
  expect(studio.leadName).toBe('郑伯伯');
});

test('an office without studios gets an empty list of volunteers instead of a refusal', async () => {
  const list = await here.ask(who.otherSecretary, 'volunteers.list', { state: 'applied' });
  expect(list).toMatchObject({ items: [], next: null });
});

test('a lead who has left leads no studio and is not shown as one', async () => {
  expect((await here.ask(who.lead, 'me.read', {})).leads).toEqual(['fix']);
  await here.ask(who.lead, 'volunteers.leave', {});
  expect((await here.ask(who.lead, 'me.read', {})).leads).toEqual([]);
});

test('open studios are listed by distance, which is shown', async () => {
  const at = (north: number) => ({ lat: 31.2 + north, lng: 121.5 });
  const asked = { category: 'culture', point: at(0) } as const;
  for (const [name, point] of [
    ['远处的', at(0.02)],
    ['近处的', at(0.001)],
    ['没有标的', undefined],
  ] as const) {
    await here.ask(who.secretary, 'studios.save', { ...chess, name, ...(point && { point }) });
  }
  const found = await here.ask(who.resident, 'studios.list', asked);
  expect(found.map(({ name, facts }) => [name, ...facts])).toEqual([
    ['近处的', '约 100 米'],
    ['远处的', '约 2.2 公里'],
    ['没有标的'],
  ]);
});

test('a neighbour who joined cannot compute the flat’s position from the distances', async () => {
  const at = (north: number) => ({ lat: 31.2 + north, lng: 121.5 });
  await here.ask(who.secretary, 'studios.save', { ...chess, point: at(0) });
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'environment', what: '楼道里堆满旧家具', photos: [], readers: 'neighbours' },
    ...{ forWhom: 'neighbour', concerned: { name: '孙奶奶', phone: '15400138000' } },
    place: { nodeId: 'plum-2', detail: '301室', point: at(0.01) },
  });
  const far = async (openid: string) =>
    (await here.ask(openid, 'studios.list', { requestId: id })).flatMap(({ facts }) => facts);
  await here.ask(who.neighbour, 'requests.join', { id });
  expect(await far(who.resident)).toEqual(['约 1.1 公里']);
  expect(await far(who.neighbour)).toEqual([]);
});
