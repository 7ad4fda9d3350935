import type { CommandName } from '../../client/src/cloud/call/call';
import { collections } from '../../cloudfunctions/store/indexes';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 花销: the cost of an idle hour, and of one request from submission to rating. */

jest.setTimeout(180_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  // The first runs find an empty agenda, and look at everything.
  for (let minute = 0; minute < 5; minute += 1) await here.cloud.advance('PT1M');
  // A process that has not been nudged yet reads the agenda once.
  await here.nudge('requests.submit');
  // A process reads how studios answered lately once in ten minutes.
  await here.ask(who.secretary, 'office.dryRun', { category: 'repair', nodeId: 'plum-1' });
});
afterEach(() => here.end());

interface Stats {
  readonly mark: number;
  readonly invocations: readonly {
    readonly function: string;
    readonly calls: readonly { readonly action: string }[];
  }[];
}

/** How many functions ran meanwhile, and what each run asked of the database. */
async function costOf(work: () => Promise<void>) {
  const { mark } = (await here.get('/stats?last=0')) as Stats;
  await work();
  const { invocations } = (await here.get(`/stats?since=${mark}`)) as Stats;
  const runs: Record<string, number[]> = {};
  for (const one of invocations) {
    const asked = one.calls.filter(({ action }) => action.startsWith('database.')).length;
    runs[one.function] = [...(runs[one.function] ?? []), asked];
  }
  const database = Object.values(runs)
    .flat()
    .reduce((sum, count) => sum + count, 0);
  return { functions: invocations.length, database, runs };
}

async function minutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) await here.cloud.advance('PT1M');
}

test('an idle hour is sixty runs of two reads', async () => {
  const { functions, database } = await costOf(() => minutes(60));
  expect(functions).toBeLessThanOrEqual(60);
  expect(database).toBeLessThanOrEqual(120);
});

test('the life of one request takes ten function calls and eighty of the database', async () => {
  for (const key of ['task', 'progress'] as const) {
    await here.consent(who.volunteer, key, key);
    await here.consent(who.resident, key, key);
  }
  await minutes(5);
  const act = async <Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => {
    const answer = await here.ask(openid, op, input);
    await here.nudge(op as CommandName);
    await minutes(1);
    return answer;
  };
  const cost = await costOf(async () => {
    const { id } = await act(who.resident, 'requests.submit', {
      category: 'repair',
      what: '水龙头滴水',
      photos: [],
      forWhom: 'self',
    });
    await here.ask(who.volunteer, 'requests.read', { id });
    await act(who.volunteer, 'requests.accept', { id });
    const done = { words: '换了垫圈', minutes: 20, photos: [] };
    await here.ask(who.volunteer, 'requests.read', { id });
    await act(who.volunteer, 'requests.resolve', { id, ...done });
    await here.ask(who.resident, 'requests.read', { id });
    await act(who.resident, 'requests.confirm', { id });
    await act(who.resident, 'requests.rate', { id, stars: 5, words: '' });
  });
  // The timer runs whether anybody asks anything or not. The figures are counted once in five minutes,
  // however many requests changed.
  const { patrol = [], derive = [] } = cost.runs;
  expect(cost.functions - patrol.length - derive.length).toBeLessThanOrEqual(10);
  expect(derive.length).toBe(1);
  // All that anything asked of the database, but the two reads of each run of the timer.
  expect(cost.database - 2 * patrol.length).toBeLessThanOrEqual(80);
  expect((await here.messagesTo(who.volunteer)).length).toBeGreaterThan(0);
  expect((await here.messagesTo(who.resident)).length).toBeGreaterThan(0);
});

test('no collection needs more than fifteen indexes of the plan’s twenty', () => {
  const most = Math.max(...collections.map(({ indexes }) => indexes.length));
  expect(most).toBeLessThanOrEqual(15);
});
