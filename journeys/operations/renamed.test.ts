import { crowd, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 改名: a new name is shown wherever it is read, including earlier events. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 2 });
});
afterEach(() => here.end());

const NAME = '水电、门窗工作室';

/** A request that a volunteer of the studio `fix` has accepted. */
async function accepted(): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'repair',
    what: '厨房水龙头一直滴水',
    photos: [],
    forWhom: 'self',
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.record', { id, note: '明早来' });
  return id;
}

async function rename(openid: string, name: string): Promise<void> {
  const { version: _version, ...me } = await here.ask(openid, 'me.read', {});
  const { nodeId = '', detail = '' } = me.home ?? {};
  await here.ask(openid, 'me.save', { name, phone: me.phone, nodeId, detail });
  await here.ask(who.officer, 'volunteers.rename', { openid, name, agreed: true });
}

test('a studio', async () => {
  const id = await accepted();
  await here.ask(who.secretary, 'studios.save', {
    id: 'fix',
    version: 1,
    name: NAME,
    lead: who.lead,
    introduction: '邻里之间，能帮就帮。',
    specialities: ['repair', 'leak'],
    alsoHelps: [],
    serves: ['plum'],
    nodeId: 'plum',
    room: '活动室',
    hours: [],
    capacity: 10,
    fee: 'free',
    feeNote: '',
    paused: false,
  });
  const view = await here.ask(who.resident, 'requests.read', { id });
  expect(view.owner).toMatchObject({ name: '王师傅', studioName: NAME });
  const titles = view.timeline.map(({ title }) => title);
  expect(titles).toContain(`${NAME}的王师傅接了`);
  expect(titles.some((title) => title.startsWith(`交给${NAME}，`))).toBe(true);
});

test('a volunteer, on cards, in open requests and in earlier events', async () => {
  const id = await accepted();
  await rename(who.volunteer, '王大师');
  const { items } = await here.ask(who.resident, 'requests.listMine', { kind: 'open' });
  expect(items.map(({ ownerName }) => ownerName)).toEqual(['王大师']);
  await here.ask(who.volunteer, 'requests.transfer', { id, reason: '要出门' });
  await rename(who.volunteer, '王海');
  const view = await here.ask(who.resident, 'requests.read', { id });
  const titles = view.timeline.map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining(['巧手维修工作室的王海接了', '王海记录了进展', '王海转给别人办']),
  );
});

test('a lead', async () => {
  await rename(who.lead, '周大师');
  const all = await here.ask(who.resident, 'studios.list', {});
  expect(all.find(({ id }) => id === 'fix')?.leadName).toBe('周大师');
});

test('who wrote an announcement', async () => {
  const draft = { title: '停水', body: '明天', nodeId: 'plum', audience: 'everyone' } as const;
  const { id } = await here.ask(who.secretary, 'announcements.save', draft);
  await here.ask(who.secretary, 'announcements.publish', { id });
  await rename(who.secretary, '陈立');
  const read = await here.ask(crowd[0] ?? '', 'announcements.read', { id });
  expect(read).toMatchObject({ byName: '陈立', nodeName: '梅园社区' });
});
