import type { CategoryCode } from '../../core/domain/category/category';
import { crowd, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 打电话找人: when WeChat reaches nobody about danger, somebody is shown whom to phone. */

jest.setTimeout(240_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = async (category: CategoryCode, asker: string = who.resident) => {
  await here.uncount(asker);
  return here.ask(asker, 'requests.submit', {
    category,
    what: '厨房水管爆了，水漏到楼下',
    photos: [],
    forWhom: 'self',
  });
};

const toRing = async (openid: string, id: string) =>
  (await here.ask(openid, 'requests.toRing', { id })).people.map(({ name }) => name);

/** How often somebody was told to phone. */
async function rung(openid: string): Promise<number> {
  const { items } = await here.ask(openid, 'inbox.list', {});
  return items.filter(({ text }) => text.includes('请打电话')).length;
}

test('nobody was reached: the lead is shown the others, and so is the secretary', async () => {
  const { id } = await submit('leak');
  expect(await toRing(who.lead, id)).toEqual([]);
  await here.deliver();
  const shown = await toRing(who.lead, id);
  expect(shown).toHaveLength(crowd.length + 1);
  expect(shown).toEqual(expect.arrayContaining(['王师傅', '志愿者0']));
  const { people } = await here.ask(who.lead, 'requests.toRing', { id });
  for (const { phone } of people) expect(phone).toBe('15400000000');
  expect(await toRing(who.secretary, id)).toEqual(expect.arrayContaining(['周师傅', '王师傅']));
  for (const openid of [who.lead, who.secretary]) expect(await rung(openid)).toBe(1);
  for (const openid of [who.volunteer, who.officer, who.resident]) {
    expect(await rung(openid)).toBe(0);
  }
});

test('a lead who was notified phones, and the secretary is not notified', async () => {
  await here.consent(who.lead, 'task');
  await here.consent(who.lead, 'task');
  const { id } = await submit('leak');
  await here.deliver();
  expect(await toRing(who.lead, id)).toContain('王师傅');
  const words = (await here.messagesTo(who.lead)).map(({ data }) => data.phrase2?.value);
  expect(words).toEqual(['待接单', '请打电话']);
  expect(await toRing(who.secretary, id)).toEqual([]);
  expect(await rung(who.secretary)).toBe(0);
});

test('if one volunteer was notified, nobody is shown a number', async () => {
  await here.consent(who.volunteer, 'task');
  const { id } = await submit('leak');
  await here.deliver();
  expect(await toRing(who.lead, id)).toEqual([]);
  for (const openid of [who.lead, who.secretary]) expect(await rung(openid)).toBe(0);
});

test('a request that is not dangerous, or no longer, shows no number', async () => {
  const leak = await submit('leak');
  const lamp = await submit('repair');
  await here.deliver();
  expect(await toRing(who.secretary, lamp.id)).toEqual([]);
  await here.ask(who.volunteer, 'requests.accept', { id: leak.id });
  expect(await toRing(who.lead, leak.id)).toEqual([]);
});

test('if deliver is killed before any of its calls, the lead is told to phone, once', async () => {
  for (let skip = 0; ; skip += 1) {
    // Far away there is one volunteer, and a lead without a telephone of ours.
    const { id } = await submit('leak', who.otherSecretary);
    const kill = { kind: 'kill', action: '*', function: 'deliver', when: 'before', skip, times: 1 };
    await here.post('/faults', { faults: [kill] });
    await here.deliver();
    const report = (await here.get('/faults')) as { struck: number }[];
    await here.post('/faults', { faults: [] });
    // Figures and lessons have nothing to do with it.
    await here.cloud.advance('PT3M', ['derive', 'learn']);
    const page = `pages/task/detail?id=${id}`;
    const { items } = await here.ask('o-far-lead', 'inbox.list', {});
    const told = items.filter((item) => item.page === page && item.text.includes('请打电话'));
    expect({ skip, told: told.length }).toEqual({ skip, told: 1 });
    await here.ask(who.otherSecretary, 'requests.withdraw', { id, reason: '' });
    await here.deliver();
    if (report.every(({ struck }) => struck === 0)) break;
    if (skip > 90) throw new Error('the deliverer does not complete');
  }
});
