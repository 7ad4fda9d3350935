import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 三机制: what nobody answers in time moves up, by the real timers on the movable clock. */

/** Moving the clock by days runs the timers of those days. */
jest.setTimeout(60_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = (category: 'leak' | 'law') =>
  here.ask(who.resident, 'requests.submit', {
    category,
    what: '厨房水管爆了，水漏到楼下',
    photos: [],
    forWhom: 'self',
  });

test('studio → next studio → secretary → subdistrict, each step told once', async () => {
  for (const openid of [who.secretary, who.officer, 'o-far-volunteer']) {
    for (let count = 0; count < 3; count += 1) await here.consent(openid, 'task');
  }
  const { id } = await submit('leak');
  const owner = async () => (await here.ask(who.resident, 'requests.read', { id })).owner.name;
  expect(await owner()).toBe('巧手维修工作室');

  await here.cloud.advance('PT16M');
  expect(await owner()).toBe('街道维修工作室');
  expect(await here.messagesTo('o-far-volunteer')).toHaveLength(1);

  await here.cloud.advance('PT16M');
  expect(await owner()).toBe('梅园社区居委书记');
  // Danger to property: the secretary heard of the first lapse too, and now it is theirs.
  const heard = await here.messagesTo(who.secretary);
  expect(heard.map((message) => message.data.phrase2?.value)).toEqual(['没人接', '待安排']);

  await here.cloud.advance('PT24H2M');
  expect(await owner()).toBe('试验街道党工委');
  expect(await here.messagesTo(who.officer)).toHaveLength(1);

  const { timeline } = await here.ask(who.resident, 'requests.read', { id });
  expect(timeline.map((line) => line.title)).toEqual(
    expect.arrayContaining([
      '巧手维修工作室没有按时接，换下一家',
      '街道维修工作室没有按时接，换下一家',
      '交给梅园社区居委书记安排',
      '交给试验街道党工委安排',
    ]),
  );
});

test('work that is late stays in its hands and everybody concerned is told', async () => {
  const { id } = await submit('leak');
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.cloud.advance('P1DT2M');
  const view = await here.ask(who.secretary, 'requests.read', { id });
  expect(view).toMatchObject({ state: 'accepted', overdue: true });
  const board = await here.ask(who.secretary, 'office.board', {});
  expect(board.lists.overdue).toBe(1);
  for (const openid of [who.volunteer, who.secretary, who.resident]) {
    const { items } = await here.ask(openid, 'inbox.list', {});
    expect(items.filter((item) => item.text.includes('过了约定的时间'))).toHaveLength(1);
  }
});

test('a result that nobody answers is closed, and says nothing of being solved', async () => {
  const { id } = await submit('leak');
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 9, photos: [] });
  await here.cloud.advance('P10DT2M');
  expect(await here.ask(who.resident, 'requests.read', { id })).toMatchObject({ state: 'closed' });
  const board = await here.ask(who.secretary, 'office.board', {});
  expect(board.rates.solved).toEqual({ part: 0, whole: 0 });
});

test('a request that breaks the patrol keeps nobody else waiting', async () => {
  await here.cloud.importDocuments('requests', [
    {
      _id: 'broken',
      version: 1,
      state: 'offered',
      category: 'leak',
      ancestors: ['street', 'plum'],
      owner: { kind: 'studio', studioId: 'fix', name: '巧手维修工作室' },
      tried: [],
      dueAt: '2026-01-05T01:00:00.000Z',
    },
  ]);
  const { id } = await submit('leak');
  await here.cloud.advance('PT16M');
  const view = await here.ask(who.resident, 'requests.read', { id });
  expect(view.owner.name).toBe('街道维修工作室');
});

test('patrol costs what is due, not what exists', async () => {
  const patrolCalls = async () => {
    await here.post('/fn/patrol', {});
    const { invocations } = (await here.get('/stats?last=5')) as {
      invocations: { function: string; calls: unknown[]; longestChain: number }[];
    };
    const last = invocations.filter((one) => one.function === 'patrol').at(-1);
    return { calls: last?.calls.length, chain: last?.longestChain };
  };
  await here.post('/fn/patrol', {});
  const few = await patrolCalls();
  for (let count = 0; count < 60; count += 1) await submit('law');
  expect(await patrolCalls()).toEqual(few);
});
