import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 内容安全: words that others will read are checked first, and no request for help waits for the check. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(async () => {
  await arm();
  await here.end();
});

const CHECK = 'wx.openApi:security.msgSecCheck';
const arm = (...faults: object[]) => here.post('/faults', { faults });
const down = { action: CHECK, kind: 'wx-error', errcode: -1 };

const submit = async (what: string, readers: 'helpers' | 'neighbours' = 'neighbours') => {
  await here.uncount(who.resident);
  return here.ask(who.resident, 'requests.submit', {
    category: 'environment',
    what,
    photos: [],
    forWhom: 'self',
    readers,
  });
};
const read = (id: string) => here.ask(who.resident, 'requests.read', { id });
const near = async () => {
  const { items } = await here.ask(who.neighbour, 'requests.listNear', { kind: 'open' });
  return items.map(({ id }) => id);
};
const FINE = '楼道里堆满旧家具';

/** What `me.save` takes, with another name. */
async function profile(openid: string, name: string) {
  const { phone, home } = await here.ask(openid, 'me.read', {});
  if (!home) throw new Error(`${openid} lives nowhere`);
  return { name, phone, nodeId: home.nodeId, detail: home.detail };
}

async function rename(openid: string, name: string) {
  await here.ask(openid, 'me.save', await profile(openid, name));
}

test('harmless words are shown to neighbours, risky ones to helpers only', async () => {
  const fine = await submit(FINE);
  const risky = await submit('三楼有人聚众赌博');
  const doubtful = await submit('加微信细说楼道的事');
  expect((await read(fine.id)).checked).toBe('passed');
  expect((await read(risky.id)).checked).toBe('risky');
  expect((await read(doubtful.id)).checked).toBe('risky');
  expect(await near()).toEqual([fine.id]);
  const toSecretary = await here.ask(who.secretary, 'requests.read', { id: risky.id });
  expect(toSecretary.what).toBe('三楼有人聚众赌博');
});

test('words that only helpers read are never checked', async () => {
  await arm(down);
  const { id } = await submit('三楼有人聚众赌博', 'helpers');
  expect((await read(id)).checked).toBe('not-needed');
  expect(await here.get('/faults')).toMatchObject([{ met: 0 }]);
});

test('while the checker is down the request is accepted, helpers read it, and the patrol checks again', async () => {
  await arm(down);
  const fine = await submit(FINE);
  const risky = await submit('三楼有人聚众赌博');
  expect((await read(fine.id)).checked).toBe('waiting');
  expect(await near()).toEqual([]);
  expect(await here.refusal(who.neighbour, 'requests.join', { id: fine.id })).toBe(
    'request/not-open-to-neighbours',
  );
  await here.cloud.advance('PT5M');
  expect((await read(fine.id)).checked).toBe('waiting');
  await arm();
  await here.cloud.advance('PT10M');
  expect((await read(fine.id)).checked).toBe('passed');
  expect((await read(risky.id)).checked).toBe('risky');
  expect(await near()).toEqual([fine.id]);
  const { items } = await here.ask(who.resident, 'inbox.list', {});
  const told = items.filter(({ text }) => text.includes('不适合给邻居看'));
  expect(told).toHaveLength(1);
});

test('when the checker is down for days the check is given up, and the asker is told', async () => {
  await arm(down);
  const { id } = await submit(FINE);
  await here.cloud.advance('P7D');
  await arm();
  await here.cloud.advance('P1D');
  expect((await read(id)).checked).toBe('unchecked');
  expect(await near()).toEqual([]);
}, 120_000);

test('words about a meeting that neighbours read are checked too', async () => {
  const { id } = await submit(FINE);
  const at = new Date(here.cloud.now().getTime() + 3 * 86_400_000).toISOString();
  const meet = (words: string, of = id) => ({ id: of, at, words });
  expect(await here.refusal(who.secretary, 'requests.hearing', meet('加微信细说'))).toBe(
    'content/risky',
  );
  const shut = await submit(FINE, 'helpers');
  await arm(down);
  expect(await here.refusal(who.secretary, 'requests.hearing', meet('居委会二楼'))).toBe(
    'content/checker-down',
  );
  await here.ask(who.secretary, 'requests.hearing', meet('居委会二楼', shut.id));
});

test('a patrol killed at any step of the second check reports the result once', async () => {
  for (const when of ['before', 'after'] as const) {
    for (let skip = 0; skip < 8; skip += 1) {
      await arm(down);
      const { id } = await submit('三楼有人聚众赌博');
      await arm({ kind: 'kill', action: '*', function: 'patrol', when, skip, times: 1 });
      await here.cloud.advance('PT2M');
      await arm();
      await here.cloud.advance('PT5M');
      const { checked, timeline } = await read(id);
      const lines = timeline.filter(({ title }) => title.includes('不适合给邻居看'));
      expect({ when, skip, checked, lines: lines.length }).toEqual({
        when,
        skip,
        checked: 'risky',
        lines: 1,
      });
      await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
    }
  }
}, 120_000);

test('an announcement is published once its text passes; its draft is never lost', async () => {
  const words = { nodeId: 'plum', audience: 'everyone' } as const;
  const save = (title: string, body: string) =>
    here.ask(who.secretary, 'announcements.save', { ...words, title, body });
  const bad = await save('通知', `${'请大家注意。'.repeat(500)}一起赌博`);
  const publish = (id: string) => here.refusal(who.secretary, 'announcements.publish', { id });
  expect(await publish(bad.id)).toBe('content/risky');
  const good = await save('停水', '明天停水');
  await arm(down);
  expect(await publish(good.id)).toBe('content/checker-down');
  await arm();
  await here.ask(who.secretary, 'announcements.publish', { id: good.id });
  const drafts = await here.ask(who.secretary, 'announcements.list', { kind: 'drafts' });
  expect(drafts.items.map(({ id }) => id)).toEqual([bad.id]);
});

test('a studio’s public texts are checked when they change, and other changes do not wait for it', async () => {
  const { hours, ...rest } = await here.ask(who.secretary, 'studios.read', { id: 'fix' });
  const studio = {
    id: 'fix',
    version: rest.version,
    name: rest.name,
    lead: who.lead,
    introduction: rest.introduction,
    specialities: [...rest.specialities],
    alsoHelps: [...rest.alsoHelps],
    serves: rest.serves.map(({ id }) => id),
    nodeId: rest.place.id,
    room: rest.room,
    hours: hours.map(({ days, from, to }) => ({ days: [...days], from, to })),
    capacity: rest.capacity + 1,
    fee: rest.fee,
    feeNote: rest.feeNote,
    paused: rest.paused,
  };
  await arm(down);
  const saved = await here.ask(who.secretary, 'studios.save', studio);
  for (const field of ['name', 'introduction', 'room', 'feeNote'] as const) {
    const changed = { ...studio, version: saved.version, [field]: '一起赌博' };
    await arm(down);
    expect(await here.refusal(who.secretary, 'studios.save', changed)).toBe('content/checker-down');
    await arm();
    expect(await here.refusal(who.secretary, 'studios.save', changed)).toBe('content/risky');
  }
});

test('a name that neighbours will read is checked with the words, a withheld one is not', async () => {
  await rename(who.resident, '加微信');
  const named = await submit(FINE);
  expect((await read(named.id)).checked).toBe('risky');
  const withheld = await here.ask(who.resident, 'requests.submit', {
    category: 'environment',
    what: FINE,
    photos: [],
    forWhom: 'self',
    readers: 'neighbours',
    nameless: 'to-neighbours',
  });
  expect((await read(withheld.id)).checked).toBe('passed');
  await arm(down);
  const later = await submit(FINE);
  await arm();
  await here.cloud.advance('PT5M');
  expect((await read(later.id)).checked).toBe('risky');
});

test('a helper’s new name is checked, a resident’s name is not', async () => {
  await rename(who.resident, '加微信');
  const bad = await profile(who.volunteer, '加微信');
  expect(await here.refusal(who.volunteer, 'me.save', bad)).toBe('content/risky');
  const form = { studioId: 'fix', name: '加微信', phone: '15400000001', skills: '修水管' };
  expect(await here.refusal(who.resident, 'volunteers.apply', form)).toBe('content/risky');
  await arm(down);
  // A text that does not change is not checked again.
  const { name } = await here.ask(who.volunteer, 'me.read', {});
  await here.ask(who.volunteer, 'me.save', await profile(who.volunteer, name));
  expect(await here.refusal(who.volunteer, 'me.save', await profile(who.volunteer, '小王'))).toBe(
    'content/checker-down',
  );
});

test('neighbours who joined read the subrequests’ words, which are checked', async () => {
  const { id } = await submit(FINE);
  const parts = (what: string) => ({ id, parts: [{ category: 'repair' as const, what }] });
  const refused = await here.refusal(who.secretary, 'requests.split', parts('加微信细说'));
  expect(refused).toBe('content/risky');
  await here.ask(who.secretary, 'requests.split', parts('把楼道灯修好'));
});

test('neighbours who joined read where it is referred to, which is checked', async () => {
  const { id } = await submit(FINE);
  const outside = (to: string, of = id) => ({ id: of, to, note: '' });
  const refused = () => here.refusal(who.secretary, 'requests.refer', outside('加微信的公司'));
  expect(await refused()).toBe('content/risky');
  const shut = await submit(FINE, 'helpers');
  await arm(down);
  expect(await refused()).toBe('content/checker-down');
  await here.ask(who.secretary, 'requests.refer', outside('物业公司', shut.id));
});
