import { inhabitants, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 三机制: requests that nobody answers in time escalate, by the real timers on the movable clock. */

/** Moving the clock by days runs the timers of those days. */
jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = async (category: 'leak' | 'suggestion' | 'repair') => {
  await here.uncount(who.resident);
  return here.ask(who.resident, 'requests.submit', {
    category,
    what: '厨房水管爆了，水漏到楼下',
    photos: [],
    forWhom: 'self',
  });
};

/** Lets time pass in which nothing falls due, and the timers of its last minutes run. */
const pass = async (duration: string, minutes = 3) => {
  await here.cloud.advance(duration, ['patrol', 'deliver', 'derive', 'learn']);
  await here.cloud.advance(`PT${minutes}M`);
};

const titles = async (id: string) =>
  (await here.ask(who.resident, 'requests.read', { id })).timeline.map(({ title }) => title);

/** The messages in somebody's inbox about it, oldest first. */
const told = async (openid: string, part: string) =>
  (await here.ask(openid, 'inbox.list', {})).items
    .map(({ text }) => text)
    .filter((text) => text.includes(part))
    .reverse();

/** The other studio gets a lead, because a lead who does not exist cannot be called. */
async function farLeadComes(): Promise<void> {
  const member = inhabitants.people.find(({ _id }) => _id === 'o-far-volunteer');
  await here.cloud.importDocuments('people', [{ ...member, _id: 'o-far-lead', name: '吴师傅' }]);
}

test('studio → next studio → its lead → secretary → subdistrict, each step notified once', async () => {
  await farLeadComes();
  const { id } = await submit('repair');
  const owner = async () => (await here.ask(who.resident, 'requests.read', { id })).owner.name;
  expect(await owner()).toBe('巧手维修工作室');
  await pass('PT2H');
  expect(await told(who.volunteer, '还没有人接')).toHaveLength(1);

  await pass('PT1H57M');
  expect(await owner()).toBe('街道维修工作室');
  await pass('PT2H');
  await pass('PT2H');
  expect(await told('o-far-volunteer', '还没有人接')).toHaveLength(1);
  expect(await told('o-far-lead', '亲自安排')).toHaveLength(1);

  await pass('PT2H');
  expect(await owner()).toBe('梅园社区居委书记');
  // The next working day at 13:00, then at 17:00.
  await pass('PT17H');
  expect(await told(who.secretary, '还没安排')).toHaveLength(1);
  await pass('PT4H');
  expect(await owner()).toBe('试验街道党工委');
  expect(await told(who.officer, '请您安排')).toHaveLength(1);
  expect(await told(who.secretary, '请您安排')).toHaveLength(1);

  const steps = (await titles(id)).map((title) =>
    title.replace(/(?:\d+月\d+日|今天|昨天|明天|后天|下?周.) \d\d:\d\d /, ''),
  );
  expect(steps.slice(2)).toEqual([
    '提醒了巧手维修工作室，前没人接就转下一家',
    '巧手维修工作室没有按时接，转给下一家',
    '交给街道维修工作室，预计前有人接',
    '提醒了街道维修工作室，前没人接就转下一家',
    expect.stringMatching(/^请街道维修工作室的领衔人亲自安排/),
    '街道维修工作室没有按时接，转给下一家',
    '交给梅园社区居委书记安排',
    '提醒了梅园社区居委书记，前安排好',
    '交给试验街道党工委安排',
  ]);
});

test('in danger all free studios are asked at once, and the secretary is notified of the first missed deadline', async () => {
  await farLeadComes();
  const { id } = await submit('leak');
  const waits = async (openid: string) =>
    (await here.ask(openid, 'requests.listTasks', { kind: 'waiting' })).items.map((one) => one.id);
  expect(await waits(who.volunteer)).toEqual([id]);
  expect(await waits('o-far-volunteer')).toEqual([id]);
  await here.cloud.advance('PT16M');
  // No studio is left to ask: both leads are called, and the secretary knows.
  expect(await told(who.lead, '亲自安排')).toHaveLength(1);
  expect(await told('o-far-lead', '亲自安排')).toHaveLength(1);
  expect(await told(who.secretary, '没有人按时接')).toHaveLength(1);
  await here.cloud.advance('PT12M');
  const view = await here.ask(who.secretary, 'requests.read', { id });
  expect(view).toMatchObject({ state: 'submitted', owner: { name: '梅园社区居委书记' } });
  await here.cloud.advance('PT30M');
  expect(await told(who.officer, '请您安排')).toHaveLength(1);
});

test('late work stays with its owner, who gets reminders at growing intervals', async () => {
  const { id } = await submit('leak');
  await here.ask(who.volunteer, 'requests.accept', { id });
  await pass('P1D');
  const view = await here.ask(who.secretary, 'requests.read', { id });
  expect(view).toMatchObject({ state: 'accepted', overdue: true });
  for (const openid of [who.volunteer, who.secretary, who.resident]) {
    expect(await told(openid, '过了约定的时间')).toHaveLength(1);
  }
  // After 1 hour, 6 hours, a day, three days, then weekly.
  for (const gap of ['PT1H', 'PT6H', 'P1D', 'P3D']) await pass(gap);
  expect(await told(who.volunteer, '过了约定的时间')).toHaveLength(5);
  expect(await told(who.resident, '过了约定的时间')).toHaveLength(1);
});

test('an unconfirmed result is asked about, then closed, without counting as solved', async () => {
  const { id } = await submit('leak');
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 9, photos: [] });
  await pass('P3D');
  expect(await told(who.resident, '请您看看办得怎么样')).toHaveLength(1);
  await pass('P7D');
  expect(await here.ask(who.resident, 'requests.read', { id })).toMatchObject({ state: 'closed' });
  expect(await told(who.resident, '还可以来评价')).toHaveLength(1);
});

test('a request that causes an error in patrol does not delay others', async () => {
  await here.cloud.importDocuments('requests', [
    {
      _id: 'broken',
      version: 1,
      state: 'offered',
      category: 'leak',
      rank: 0,
      ancestors: ['street', 'plum'],
      owner: { kind: 'studio', studioId: 'fix', name: '巧手维修工作室' },
      tried: [],
      due: [{ job: 'ladder', at: '2026-01-05T01:00:00.000Z' }],
    },
  ]);
  const { id } = await submit('repair');
  await pass('PT4H');
  const view = await here.ask(who.resident, 'requests.read', { id });
  expect(view.owner.name).toBe('街道维修工作室');
});

describe('the cost of patrol depends on what is due, not on what exists', () => {
  const patrolCosts = async () => {
    await here.patrol();
    const { invocations } = (await here.get('/stats?last=200')) as {
      invocations: { function: string; calls: unknown[]; longestChain: number }[];
    };
    const last = invocations.filter((one) => one.function === 'patrol').at(-1);
    if (!last) throw new Error('the patrol did not run');
    return { calls: last.calls.length, chain: last.longestChain };
  };

  test('nothing is due', async () => {
    await patrolCosts();
    const few = await patrolCosts();
    for (let count = 0; count < 60; count += 1) await submit('suggestion');
    // The first run afterwards delivers messages and starts the counting.
    await patrolCosts();
    expect(await patrolCosts()).toEqual(few);
    // The agenda comes first: it says whether documents have to be migrated before anything is read.
    expect(few).toEqual({ calls: 2, chain: 2 });
  });

  test('fifty due requests take one write each, danger first', async () => {
    const all: { id: string }[] = [];
    while (all.length < 60) all.push(await submit('suggestion'));
    const { id: danger } = await submit('leak');
    await here.deliver();
    await here.cloud.advance('P14D', ['patrol']);
    const { chain, calls } = await patrolCosts();
    // Eight calls read, claim and handle what is due, three check once more for documents of an
    // earlier build (due a day after an upgrade), and the others send notices.
    expect(chain).toBeLessThanOrEqual(30);
    expect(calls).toBeGreaterThanOrEqual(50);
    const events = async (id: string) => (await titles(id)).length;
    expect(await events(danger)).toBeGreaterThan(2);
    const moved = await Promise.all(all.map(({ id }) => events(id)));
    expect(moved.filter((length) => length > 2)).toHaveLength(49);
  });
});
