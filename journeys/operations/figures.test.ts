import type { InputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 数: figures are right however often the timer runs and wherever it dies. */

/** Moving the clock by days runs the timers of those days. */
jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  // These tests are about other things than how much somebody does at once.
  await here.ask(who.volunteer, 'volunteers.terms', { atOnce: 20, onDuty: [], relatives: [] });
});
afterEach(() => here.end());

const derive = () => here.wake('derive');
const rates = async () => (await here.ask(who.secretary, 'office.board', {})).rates;

async function submit(openid: string, category: 'repair' | 'law' | 'children' = 'repair') {
  const what = '一件让人犯愁的事';
  const input: InputOf<'requests.submit'> = { category, what, photos: [], forWhom: 'self' };
  return (await here.ask(openid, 'requests.submit', input)).id;
}

/** A tap repair, from the request to the rating. */
async function wholeLife(openid: string, by: string, stars: number): Promise<void> {
  const id = await submit(openid);
  await here.ask(by, 'requests.accept', { id });
  await here.ask(by, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
  await here.ask(openid, 'requests.confirm', { id });
  await here.ask(openid, 'requests.rate', { id, stars, words: '' });
}

const TWO_LIVES = {
  answered: { part: 2, whole: 2 },
  solved: { part: 2, whole: 2 },
  satisfied: { part: 1, whole: 2 },
};

test('the rates match the requests, however often they are counted', async () => {
  await wholeLife(who.resident, who.volunteer, 5);
  await derive();
  await wholeLife(who.neighbour, who.volunteer, 3);
  for (let run = 0; run < 3; run += 1) {
    await derive();
    expect(await rates()).toEqual(TWO_LIVES);
  }
  expect(await here.ask(who.otherSecretary, 'office.board', {})).toMatchObject({
    rates: { solved: { part: 0, whole: 0 } },
  });
  expect((await here.ask(who.officer, 'office.board', {})).rates).toEqual(TWO_LIVES);
});

test.each(['at work', 'pausing'])('a volunteer’s own request is in no figure: %s', async (how) => {
  await here.ask(who.volunteer, 'volunteers.pause', { paused: how === 'pausing' });
  await wholeLife(who.volunteer, who.lead, 5);
  await derive();
  expect((await rates()).solved).toEqual({ part: 0, whole: 0 });
});

test('the office sees the categories that lacked volunteers', async () => {
  await submit(who.resident, 'children');
  await submit(who.neighbour, 'children');
  await submit(who.resident, 'law');
  await derive();
  const { lacking } = await here.ask(who.secretary, 'office.board', {});
  expect(lacking).toEqual([{ category: 'children', asked: 2, short: 2 }]);
});

test.each([
  ['before the figures are written', 'database.insertDocument', 'before'],
  ['between the figures and how far it came', 'database.insertDocument', 'after'],
])('killed %s, the next run counts right', async (_, action, when) => {
  await wholeLife(who.resident, who.volunteer, 5);
  await wholeLife(who.neighbour, who.volunteer, 3);
  const fault = { kind: 'kill', function: 'derive', action, when, rate: 1, times: 1 };
  await here.post('/faults', { faults: [fault] });
  await derive().catch(() => undefined);
  const report = (await here.get('/faults')) as { struck: number }[];
  expect(report.map(({ struck }) => struck)).toEqual([1]);
  await here.post('/faults', { faults: [] });
  await derive();
  expect(await rates()).toEqual(TWO_LIVES);
});

test('a studio’s results are updated once a day, and hidden below five requests', async () => {
  const told = async () =>
    (await here.ask('o-anybody', 'studios.list', {})).flatMap(({ record }) => record ?? []);
  for (const stars of [5, 5, 4, 2]) await wholeLife(who.resident, who.volunteer, stars);
  await here.cloud.advance('P1D');
  expect(await told()).toEqual([]);
  await wholeLife(who.neighbour, who.volunteer, 5);
  expect(await told()).toEqual([]);
  await here.cloud.advance('P1D');
  expect(await told()).toEqual([{ done: 5, satisfied: 80 }]);
});

test('a write that arrives late is still counted', async () => {
  await derive();
  await wholeLife(who.resident, who.volunteer, 5);
  await derive();
  // Its command began before the last run, and was written after it.
  const database = connectSdk(here.cloud).database();
  const [request] = (await database.collection('requests').get()).data as { _id: string }[];
  const aMinuteAgo = new Date(here.cloud.now().getTime() - 60_000).toISOString();
  const due = [{ job: 'count', at: aMinuteAgo }];
  const late = { solved: false, due };
  await database.collection('requests').doc(String(request?._id)).update({ data: late });
  await derive();
  expect((await rates()).solved).toEqual({ part: 0, whole: 1 });
});

test('a day older than ninety days is dropped, even if nothing changed', async () => {
  await wholeLife(who.resident, who.volunteer, 5);
  await derive();
  expect((await rates()).satisfied).toEqual({ part: 1, whole: 1 });
  await here.cloud.advance('P90D');
  await derive();
  expect((await rates()).satisfied).toEqual({ part: 0, whole: 0 });
});

test('without changes it costs the same few reads, and no writes', async () => {
  await wholeLife(who.resident, who.volunteer, 5);
  await derive();
  await here.cloud.advance('PT5M');
  await derive();
  const { invocations } = (await here.get('/stats?last=1')) as {
    invocations: { calls: { action: string }[]; longestChain: number }[];
  };
  const [last] = invocations;
  expect(last?.longestChain).toBeLessThanOrEqual(3);
  // Whether the tree has changed is asked by an aggregation.
  const reads = /get|aggregate/;
  expect(last?.calls.map(({ action }) => action).filter((one) => !reads.test(one))).toEqual([]);
});
