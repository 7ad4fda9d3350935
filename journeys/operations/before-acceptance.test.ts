import type { InputOf, OutputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf, verdictsIn } from './uploads';

/** 接下之前: nobody reads in a request what could lead a thief, by whatever way they try. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const WHAT =
  '我今年８４歲，一个人住602室，老伴去年走了。灯泡坏了够不着。白天家里没人，钥匙在门垫下，存折也在，电话15400001111';
const HARMLESS = '灯泡坏了够不着';

/** What must not be found anywhere, in the words and in the fields. */
const SECRETS = [
  '８４',
  '一个人住',
  '602室',
  '住602',
  '老伴',
  '没人',
  '门垫',
  '存折',
  '15400001111',
  'living-alone',
  'workday-morning',
  '15400000000',
  '张秀英',
];

async function submit(more: Partial<InputOf<'requests.submit'>> = {}): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'repair',
    what: WHAT,
    photos: [await photoOf(here, who.resident)],
    forWhom: 'self',
    atHome: ['workday-morning'],
    beneficiaries: ['living-alone'],
    ...more,
  });
  await verdictsIn(here);
  return id;
}

const found = (answer: unknown) => {
  const text = JSON.stringify(answer);
  return SECRETS.filter((secret) => text.includes(secret));
};

/** Every way in which a person can be shown something of a request of others. */
async function everyWay(openid: string, id: string): Promise<Record<string, unknown>> {
  const like = { category: 'repair', what: '老伴去年走了，钥匙在门垫下' } as const;
  return {
    read: await here.call(openid, 'requests.read', { id }),
    waiting: await here.call(openid, 'requests.listTasks', { kind: 'waiting' }),
    mine: await here.call(openid, 'requests.listTasks', { kind: 'mine' }),
    done: await here.call(openid, 'requests.listTasks', { kind: 'done' }),
    listed: await here.call(openid, 'requests.listMine', { kind: 'open' }),
    inbox: await here.call(openid, 'inbox.list', {}),
    near: await here.call(openid, 'requests.listNear', { kind: 'open' }),
    shared: await here.call(openid, 'requests.readNear', { id }),
    nearby: await here.call(openid, 'requests.nearby', like),
    ring: await here.call(openid, 'requests.toRing', { id }),
    office: await here.call(openid, 'office.list', { kind: 'all' }),
    taken: await here.call(openid, 'me.export', {}),
    messages: await here.messagesTo(openid),
  };
}

/** An export has the reader's own telephone and home. */
function leaked(ways: Record<string, unknown>): string[] {
  const { taken, ...others } = ways;
  const own = ['15400000000', '602室'];
  return [...found(others), ...found(taken).filter((secret) => !own.includes(secret))];
}

test('a volunteer who is asked finds nothing of it by any way, and what is needed', async () => {
  await here.consent(who.volunteer, 'task');
  const id = await submit({ readers: 'neighbours' });
  await here.ask(who.resident, 'requests.add', { id, words: '我住602，门没锁', photos: [] });
  await here.deliver();
  const ways = await everyWay(who.volunteer, id);
  expect(leaked(ways)).toEqual([]);
  const view = await here.ask(who.volunteer, 'requests.read', { id });
  expect(view.what).toContain(HARMLESS);
  expect(view.placeName).toContain('1号楼');
  expect(view).toMatchObject({
    category: 'repair',
    photos: [],
    withheld: { photos: 1, voice: false },
    atHome: [],
    beneficiaries: [],
    contact: null,
    where: null,
  });
});

test('sayings that were once read before acceptance are not, and the trouble is', async () => {
  await here.consent(who.volunteer, 'task');
  const sayings = [
    ['灯坏了，枕头底下放着钱，别动', '枕头底下'],
    ['灯坏了，顺便陪我取五百块', '五百块'],
    ['灯坏了，我上夜班', '上夜班'],
    ['灯坏了，我出门了', '出门了'],
    ['灯坏了，房门不关', '不关'],
    ['灯坏了，指纹锁的备用码是 778899', '778899'],
    ['燈壞了，鎖匙放在鞋櫃裡', '鞋櫃'],
    ['灯坏了，下周去上海看女儿', '上海'],
  ] as const;
  for (const [what, hidden] of sayings) {
    const id = await submit({ what, readers: 'neighbours' });
    await here.deliver();
    for (const openid of [who.volunteer, who.neighbour]) {
      const ways = JSON.stringify(await everyWay(openid, id));
      expect(ways).not.toContain(hidden);
      expect(ways).toMatch(/灯坏了|燈壞了/);
    }
    await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
  }
});

test('after accepting everything is there, and after declining it is gone again', async () => {
  const id = await submit();
  await here.ask(who.volunteer, 'requests.accept', { id });
  const view = await here.ask(who.volunteer, 'requests.read', { id });
  expect(view).toMatchObject({ what: WHAT, withheld: null, beneficiaries: ['living-alone'] });
  expect(view.photos).toHaveLength(1);
  // A colleague of whoever accepted is nobody's guest.
  expect(leaked(await everyWay('o-hand-1', id))).toEqual([]);
  const reason = '钥匙在门垫下，我去不了';
  await here.ask(who.volunteer, 'requests.transfer', { id, studioId: 'fix', reason });
  expect((await here.ask(who.volunteer, 'requests.read', { id })).state).toBe('offered');
  expect(leaked(await everyWay(who.volunteer, id))).toEqual([]);
});

test('a neighbour who joins reads it masked, before and after it is taken', async () => {
  const id = await submit({ readers: 'neighbours' });
  expect(leaked(await everyWay(who.neighbour, id))).toEqual([]);
  await here.ask(who.neighbour, 'requests.join', { id });
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.resolve', {
    id,
    words: '灯换好了，存折放回抽屉',
    minutes: 20,
    photos: [],
  });
  const ways = await everyWay(who.neighbour, id);
  expect(leaked(ways)).toEqual([]);
  const view = await here.ask(who.neighbour, 'requests.read', { id });
  expect(view.what).toContain('〔不公开〕');
  expect(view.result?.words).toContain('灯换好了');
});

test('words on the way are masked as well: questions, answers, reasons', async () => {
  const id = await submit({ what: HARMLESS });
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.ask', { id, question: '钥匙放在花盆下吗，几点家里没人' });
  await here.ask(who.resident, 'requests.answer', { id, words: '我一个人住，白天家里没人' });
  await here.ask(who.volunteer, 'requests.decline', { id, reason: '老人84岁，独居，我抬不动' });
  const view: OutputOf<'requests.read'> = await here.ask('o-far-volunteer', 'requests.read', {
    id,
  });
  const text = JSON.stringify(view);
  for (const secret of ['花盆', '没人', '一个人住', '84岁', '独居'])
    expect(text).not.toContain(secret);
  expect(text).toContain('我抬不动');
});

test('the lead and the office read all of it, because they send it to the right hands', async () => {
  const id = await submit();
  for (const openid of [who.lead, who.secretary, who.officer]) {
    expect((await here.ask(openid, 'requests.read', { id })).what).toBe(WHAT);
  }
});

test('in danger what is needed to act remains, and keys and numbers do not', async () => {
  const id = await submit({ category: 'leak', what: `水管爆了，${WHAT}` });
  const view = await here.ask(who.volunteer, 'requests.read', { id });
  expect(view.what).toContain('８４歲');
  expect(view.what).toContain('一个人');
  expect(view.photos).toHaveLength(1);
  expect(view.beneficiaries).toEqual(['living-alone']);
  for (const secret of ['门垫', '存折', '15400001111']) expect(view.what).not.toContain(secret);
});
