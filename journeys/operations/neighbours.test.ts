import type { InputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf, voiceOf } from './uploads';

/** 一起反映: requests open to neighbours are found, joined and followed, and the asker stays unknown. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const hallway: InputOf<'requests.submit'> = {
  category: 'environment',
  what: '楼道里堆满旧家具，婴儿车推不过去',
  photos: [],
  forWhom: 'self',
  readers: 'neighbours',
};
const query = { category: 'environment', what: '楼道堆了旧家具过不去' } as const;

const submit = (more: object = {}) =>
  here.ask(who.resident, 'requests.submit', { ...hallway, ...more });
const nearby = (openid: string) => here.ask(openid, 'requests.nearby', query);
const near = (openid: string, kind: 'open' | 'answered' = 'open') =>
  here.ask(openid, 'requests.listNear', { kind });
const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });

test('a neighbour finds it before sending, joins with one tap, and is notified of every step', async () => {
  const { id } = await submit();
  expect(await nearby(who.neighbour)).toMatchObject([
    { id, what: hallway.what, together: 1, mine: false, joined: false },
  ]);
  expect(await nearby(who.resident)).toEqual([]);
  expect(await nearby(who.otherSecretary)).toEqual([]);

  await here.ask(who.neighbour, 'requests.join', { id });
  expect((await read(who.resident, id)).together).toBe(1);
  const mine = await here.ask(who.neighbour, 'requests.listMine', { kind: 'open' });
  expect(mine.items).toMatchObject([{ id, joined: true }]);

  await here.ask(who.secretary, 'requests.resolve', {
    id,
    words: '搬走了',
    minutes: 0,
    photos: [],
  });
  await here.ask(who.resident, 'requests.confirm', { id });
  await here.deliver();
  const { items } = await here.ask(who.neighbour, 'inbox.list', {});
  expect(items.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^您一起反映的「楼道环境」办好了/),
  );
  await here.ask(who.neighbour, 'requests.rate', { id, stars: 5, words: '' });
  expect(await here.refusal(who.neighbour, 'requests.rate', { id, stars: 1, words: '' })).toBe(
    'request/already-rated',
  );
  const lines = (await read(who.resident, id)).timeline.map(({ title }) => title);
  expect(lines).toContain('居民已评价');
  expect(lines).not.toContain('您已评价');
});

test('people from another community read nothing of a request open to neighbours', async () => {
  await submit();
  const { home } = await here.ask(who.resident, 'me.read', {});
  const elsewhere = { ...query, nodeId: home?.nodeId ?? '' };
  expect(await here.ask(who.neighbour, 'requests.nearby', elsewhere)).toHaveLength(1);
  expect(await here.ask(who.otherSecretary, 'requests.nearby', elsewhere)).toEqual([]);
});

test('neighbours who joined see the request, and nothing of the asker’s household', async () => {
  const photo = await photoOf(here, who.resident);
  const { id } = await submit({ photos: [photo], atHome: ['weekend'] });
  await here.ask(who.neighbour, 'requests.join', { id });
  const view = await read(who.neighbour, id);
  expect(view).toMatchObject({ mine: false, joined: true, contact: null, photos: [], atHome: [] });
  expect(view.what).toBe(hallway.what);
  expect(view.actions).toEqual(['leave']);
  expect(JSON.stringify(view)).not.toMatch(/602|199000|李阿姨/);

  await here.ask(who.neighbour, 'requests.leave', { id });
  expect(await here.refusal(who.neighbour, 'requests.read', { id })).toBe('request/not-found');
  expect((await nearby(who.neighbour))[0]).toMatchObject({ joined: false, together: 1 });
});

test('the owner is shown no button to join', async () => {
  const { id } = await submit({ category: 'repair' });
  const card = async (openid: string) =>
    (await near(openid)).items.find((one) => one.id === id)?.mayJoin;
  expect([await card(who.volunteer), await card(who.resident)]).toEqual([true, false]);
  await here.ask(who.volunteer, 'requests.accept', { id });
  expect([await card(who.volunteer), await card(who.neighbour)]).toEqual([false, true]);
  await here.ask(who.neighbour, 'requests.join', { id });
  expect(await card(who.neighbour)).toBe(false);
});

test('people whom the asker avoids find nothing of it, though it is open to neighbours', async () => {
  const { id } = await submit({ avoid: { studios: [], names: ['郑伯伯'] } });
  expect(await nearby(who.neighbour)).toEqual([]);
  expect((await near(who.neighbour)).items).toEqual([]);
  expect(await here.refusal(who.neighbour, 'requests.join', { id })).toBe('request/not-found');
  expect((await near(who.volunteer)).items).toMatchObject([{ id }]);
  expect((await near(who.resident)).items).toMatchObject([{ id, mine: true }]);
});

test('a request that cannot be joined says why', async () => {
  const shut = await submit({ readers: 'helpers' });
  const { id } = await submit();
  const refusal = (openid: string, which = id) =>
    here.refusal(openid, 'requests.join', { id: which });
  expect(await refusal(who.neighbour, shut.id)).toBe('request/not-open-to-neighbours');
  expect(await refusal(who.resident)).toBe('request/yours-already');
  await here.agrees(who.stranger);
  expect(await refusal(who.stranger)).toBe('person/no-home');
  expect(await refusal(who.otherSecretary)).toBe('request/not-found');
  await here.ask(who.neighbour, 'requests.join', { id });
  expect(await refusal(who.neighbour)).toBe('request/already-joined');
  await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
  expect(await refusal(who.volunteer)).toBe('request/is-over');
});

test('a helper with the same trouble cannot accept it', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...hallway,
    category: 'repair',
    what: '楼道的灯坏了好几天',
  });
  await here.ask(who.volunteer, 'requests.join', { id });
  expect(await here.refusal(who.volunteer, 'requests.accept', { id })).toBe('request/own-request');
  await here.ask(who.lead, 'requests.accept', { id });
  expect(await here.refusal(who.lead, 'requests.join', { id })).toBe('request/in-your-hands');
});

describe('匿名', () => {
  const noise = {
    ...hallway,
    category: 'nuisance' as const,
    what: '隔壁把住房改成棋牌室，夜里吵到两点',
  };

  test('to neighbours: no name where they see it', async () => {
    await here.ask(who.resident, 'requests.submit', { ...noise, nameless: 'to-neighbours' });
    expect((await near(who.neighbour)).items).toMatchObject([{ askedBy: null }]);
    await submit();
    expect((await near(who.neighbour)).items[0]).toMatchObject({ askedBy: '李阿姨' });
  });

  test('altogether: nobody but the asker ever sees name, telephone or flat, at any step', async () => {
    const { id } = await here.ask(who.resident, 'requests.submit', {
      ...noise,
      nameless: 'altogether',
    });
    await here.ask(who.neighbour, 'requests.join', { id });
    await here.ask(who.secretary, 'requests.ask', { id, question: '哪几天最吵？' });
    await here.ask(who.resident, 'requests.answer', { id, words: '周末最吵' });
    await here.ask(who.secretary, 'requests.refer', { id, to: '派出所', note: '请去看看' });
    await here.ask(who.secretary, 'requests.resolve', {
      id,
      words: '关了',
      minutes: 0,
      photos: [],
    });
    await here.ask(who.resident, 'requests.reopen', { id, reason: '又开了' });
    await here.deliver();
    for (const openid of [who.secretary, who.officer, who.neighbour]) {
      const seen = JSON.stringify([
        await read(openid, id),
        await near(openid),
        await here.ask(openid, 'inbox.list', {}),
        openid === who.neighbour ? null : await here.ask(openid, 'office.list', { kind: 'all' }),
        await here.messagesTo(openid),
      ]);
      expect(seen).toContain(id);
      expect(seen).not.toMatch(/李阿姨|15400000000|602|o-resident/);
    }
    expect((await read(who.resident, id)).contact).toMatchObject({ name: '李阿姨' });
  });

  test('is refused where a helper has to know whom they serve', async () => {
    const code = await here.refusal(who.resident, 'requests.submit', {
      ...hallway,
      category: 'medicine',
      nameless: 'altogether',
    });
    expect(code).toBe('request/needs-a-name');
  });
});

test('a suggestion is answered in public when its asker agreed', async () => {
  const what = '建议把周三的接访改到晚上，我们上班的也能来';
  const { id } = await submit({ category: 'suggestion', what, nameless: 'altogether' });
  expect((await near(who.neighbour)).items).toMatchObject([{ id, answer: null }]);
  const done = { id, minutes: 0, photos: [] };
  expect(
    await here.refusal(who.secretary, 'requests.resolve', { ...done, words: '去赌博吧' }),
  ).toBe('content/risky');
  await here.ask(who.secretary, 'requests.resolve', {
    ...done,
    words: '从下周起每周三到晚上八点。',
  });
  await here.ask(who.resident, 'requests.confirm', { id });
  expect((await near(who.neighbour)).items).toEqual([]);
  expect((await near(who.neighbour, 'answered')).items).toMatchObject([
    { id, what, askedBy: null, answer: { words: '从下周起每周三到晚上八点。' } },
  ]);
});

test('an empty request is refused; a voice message is enough', async () => {
  const say = (what: string) =>
    here.refusal(who.resident, 'requests.submit', { ...hallway, readers: 'helpers', what });
  for (const what of ['测试测试', '你好，在吗？', '。。。。']) {
    expect(await say(what)).toBe('request/says-nothing');
  }
  const voice = { file: await voiceOf(here, who.resident), seconds: 12 };
  const { id } = await submit({ readers: 'helpers', what: '', voice });
  const { items } = await here.ask(who.resident, 'requests.listMine', { kind: 'open' });
  expect(items).toMatchObject([{ id, excerpt: '语音 12 秒' }]);
  const code = await here.refusal(who.resident, 'requests.submit', { ...hallway, what: '', voice });
  expect(code).toBe('request/neighbours-need-words');
});

test('a shared request shows what the lists show, and nothing once it was withdrawn', async () => {
  const { id } = await submit();
  await here.cloud.advance('PT2M');
  const sent = () => here.ask(who.neighbour, 'requests.readNear', { id });
  expect(await sent()).toMatchObject({ id, what: hallway.what });
  await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
  expect((await near(who.neighbour)).items).toEqual([]);
  expect(await here.refusal(who.neighbour, 'requests.readNear', { id })).toBe('request/not-found');
});
