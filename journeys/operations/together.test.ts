import { type ApiResult, MOST_TOGETHER } from '../../core/contract/api-event';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 一起问: several queries in one call of the function. */

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  // A warm function has the directory in memory.
  await here.ask(who.resident, 'me.read', {});
});
afterAll(() => here.end());

const ME = { op: 'me.read', input: {} };
const MINE = { op: 'requests.listMine', input: { kind: 'open' } };
const NEWS = { op: 'announcements.list', input: { kind: 'published' } };

async function together(
  openid: string,
  queries: readonly unknown[],
): Promise<ApiResult<unknown>[]> {
  const answer = await here.send(openid, { queries });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value as ApiResult<unknown>[];
}

async function readsOf(work: () => Promise<unknown>): Promise<number> {
  const before = (await here.cloud.usage()).today.reads;
  await work();
  return (await here.cloud.usage()).today.reads - before;
}

test('each query gets its own reply, in the order asked', async () => {
  const [mine, me] = await together(who.resident, [MINE, ME]);
  const alone = await here.ask(who.resident, 'me.read', {});
  expect(mine).toMatchObject({ ok: true, value: { items: [], next: null } });
  expect(me).toEqual({ ok: true, value: { ...alone, now: expect.any(String) } });
});

test('a refused query does not affect the others', async () => {
  const asked = [
    { op: 'office.board', input: {} },
    ME,
    { op: 'requests.read', input: { id: 7 } },
    { op: 'requests.deleteAll' },
    null,
  ];
  expect(await together(who.resident, asked)).toMatchObject([
    { ok: false, error: { code: 'policy/forbidden' } },
    { ok: true },
    { ok: false, error: { code: 'input/invalid' } },
    { ok: false, error: { code: 'input/unknown-operation' } },
    { ok: false, error: { code: 'input/unknown-operation' } },
  ]);
});

test('a command among the queries is refused and changes nothing', async () => {
  const input = { category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' };
  const [command] = await together(who.resident, [
    { op: 'requests.submit', input, commandId: 'taken-along-1' },
  ]);
  expect(command).toMatchObject({ ok: false, error: { code: 'input/invalid' } });
  const { items } = await here.ask(who.resident, 'requests.listMine', { kind: 'open' });
  expect(items).toEqual([]);
});

test.each([
  ['no query', []],
  ['too many queries', Array(MOST_TOGETHER + 1).fill(ME)],
  ['an object in place of a list', { 0: ME }],
  ['words in place of a list', 'me.read'],
])('%s: refused as a whole', async (_name, queries) => {
  const answer = await here.send(who.resident, { queries });
  expect(answer).toMatchObject({ ok: false, error: { code: 'input/invalid' } });
});

test('the caller and the community are read once for all queries', async () => {
  const all = [ME, MINE, NEWS];
  const alone: number[] = [];
  for (const { op, input } of all) {
    alone.push(await readsOf(() => here.send(who.resident, { op, input })));
  }
  const apart = alone.reduce((sum, one) => sum + one, 0);
  const inOne = await readsOf(() => together(who.resident, all));
  // The person, and two checks whether the directory has changed.
  expect(apart - inOne).toBe(3 * (all.length - 1));
});
