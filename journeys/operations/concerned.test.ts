import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { whereStored } from './whole-store';

/** 当事人: whoever is named by somebody else is told, by a message or by whoever comes. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const MOTHERS = '15400007777';

const forMother = (more: object = {}) =>
  here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what: '妈妈家的灯不亮了', photos: [], forWhom: 'family' },
    concerned: { name: '郑伯伯', phone: MOTHERS },
    place: { nodeId: 'plum-2', detail: '303室' },
    ...more,
  } as never);

/** WeChat says whose number it is. */
async function proves(openid: string, phoneNumber: string): Promise<void> {
  const headers = { 'x-wx-openid': openid };
  const { code } = (await here.post('/phone-codes', { phoneNumber }, headers)) as { code: string };
  expect((await here.ask(openid, 'me.phone', { code })).phone).toBe(phoneNumber);
  await here.ask(openid, 'me.save', {
    ...{ name: '郑伯伯', phone: phoneNumber, nodeId: 'plum-2', detail: '602室' },
  });
}

const toldOf = async (openid: string) => {
  await here.deliver();
  const { items } = await here.ask(openid, 'inbox.list', {});
  return items.map(({ text }) => text).filter((text) => text.includes('替您求助'));
};

test('somebody with an account, whose number WeChat proved, gets a message', async () => {
  await proves(who.neighbour, MOTHERS);
  await forMother();
  const [text = '', ...more] = await toldOf(who.neighbour);
  expect(more).toEqual([]);
  expect(text).toContain('家里人李阿姨替您求助');
  // They still do not read the request itself.
  expect(text).not.toContain('灯');
});

test('a number that somebody only typed tells them nothing', async () => {
  await here.ask(who.neighbour, 'me.save', {
    ...{ name: '郑伯伯', phone: MOTHERS, nodeId: 'plum-2', detail: '602室' },
  });
  await forMother();
  expect(await toldOf(who.neighbour)).toEqual([]);
});

test('nor does a number that was proven once and changed since', async () => {
  await proves(who.neighbour, MOTHERS);
  await here.ask(who.neighbour, 'me.save', {
    ...{ name: '郑伯伯', phone: '15400008888', nodeId: 'plum-2', detail: '602室' },
  });
  await forMother();
  expect(await toldOf(who.neighbour)).toEqual([]);
});

test('a confidential matter is told in person only', async () => {
  await proves(who.neighbour, MOTHERS);
  await forMother({ category: 'law', what: '妈妈的房子要过户' });
  expect(await toldOf(who.neighbour)).toEqual([]);
});

test('that a helper said it at the first contact is recorded', async () => {
  const { id } = await forMother();
  await here.ask(who.volunteer, 'requests.accept', { id });
  const told = async () => (await here.ask(who.volunteer, 'requests.read', { id })).concernedTold;
  expect(await told()).toBe(false);
  const note = '第一次联系时，已经告诉对方。';
  await here.ask(who.volunteer, 'requests.record', { id, note, told: true });
  expect(await told()).toBe(true);
});

test('after erasing, the one who was helped is nowhere, in matters of others either', async () => {
  await proves(who.neighbour, MOTHERS);
  const { id } = await forMother();
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.deliver();
  expect(await whereStored(here, [MOTHERS, '303室'])).not.toEqual([]);
  await here.ask(who.neighbour, 'me.erase', { sure: true });
  await here.cloud.advance('P7DT1H', ['deliver', 'derive', 'learn', 'patrol']);
  for (let minute = 0; minute < 6; minute += 1) await here.cloud.advance('PT1M');
  expect(await whereStored(here, [who.neighbour, MOTHERS, '郑伯伯', '303室'])).toEqual([]);
});

test('whoever only typed a number takes it from no matter that is under way', async () => {
  await forMother();
  await here.ask(who.neighbour, 'me.save', {
    ...{ name: '郑伯伯', phone: MOTHERS, nodeId: 'plum-2', detail: '602室' },
  });
  await here.ask(who.neighbour, 'me.erase', { sure: true });
  await here.cloud.advance('P7DT1H', ['deliver', 'derive', 'learn', 'patrol']);
  for (let minute = 0; minute < 6; minute += 1) await here.cloud.advance('PT1M');
  const left = await whereStored(here, [MOTHERS]);
  expect(left.map((where) => where.split('/')[0])).toEqual(['requests']);
});
