import type { InputOf } from '../../core/contract/operations';
import { stranger } from '../../core/domain/person/person';
import { WORKLISTS } from '../../core/domain/request/model/list-keys';
import { MOST_COUNTED } from '../../core/domain/request/model/worklist';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 案头: the counts on the board, the lists behind them, their order and their filters. */

/** Moving the clock by days runs the timers of those days. */
jest.setTimeout(120_000);

/** Holds the offices of both communities, and lives in one building of the first. */
const BOTH = 'o-both-offices';

/** Functions that a timer wakes. */
const TIMERS = ['deliver', 'derive', 'learn', 'patrol'];

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  const roles = ['plum', 'pine', 'plum-1'].map((node) => ({ role: 'secretary' as const, node }));
  await here.cloud.importDocuments('people', [{ ...stranger(BOTH), version: 1, roles }]);
});
afterEach(() => here.end());

type Asked = InputOf<'requests.submit'>;
type Listed = InputOf<'office.list'>;

async function submit(category: Asked['category'], nodeId = 'plum-1', more: Partial<Asked> = {}) {
  const what = '一件让人犯愁的事';
  const place = { nodeId, detail: '' };
  const base: Asked = { category, what, photos: [], forWhom: 'self', place };
  await here.uncount(who.resident);
  return (await here.ask(who.resident, 'requests.submit', { ...base, ...more })).id;
}

/** The ids of a whole list, page by page, with something to do in between. */
async function idsOf(openid: string, input: Listed, between = async () => {}): Promise<string[]> {
  const ids: string[] = [];
  for (let before: string | undefined; ; ) {
    const { items, next } = await here.ask(openid, 'office.list', { ...input, before });
    ids.push(...items.map(({ id }) => id));
    if (next === null) return ids;
    before = next;
    await between();
  }
}

const board = (openid: string) => here.ask(openid, 'office.board', {});

async function finish(id: string) {
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
}

test('an office finds a request by words and building, but never a sealed one', async () => {
  const lamp = await submit('repair', 'plum-1', { what: '楼道的路灯不亮了（三楼）' });
  const far = await submit('repair', 'plum-2', { what: '路灯一闪一闪' });
  await submit('law', 'plum-1', { what: '和邻居为路灯打官司' });
  await submit('repair', 'plum-1', { what: '水龙头滴水' });
  const found = (input: Omit<Listed, 'kind'>, kind: Listed['kind'] = 'all') =>
    idsOf(who.secretary, { kind, ...input });
  expect(await found({ words: '路灯' })).toEqual([far, lamp]);
  expect(await found({ words: '路灯' }, 'waiting')).toEqual([lamp, far]);
  expect(await found({ words: '路灯', nodeId: 'plum-1' })).toEqual([lamp]);
  expect(await found({ words: '（三楼）' })).toEqual([lamp]);
  expect(await found({ words: '.*' })).toEqual([]);
  expect(await found({ words: '路灯', group: 'family' })).toEqual([]);
});

test('a right-to-left word is found inside a longer text', async () => {
  const id = await submit('leak', 'plum-1', { what: 'ئۆيۈمدە سۇ ئېقىۋاتىدۇ' });
  expect(await idsOf(who.secretary, { kind: 'all', words: 'سۇ' })).toEqual([id]);
});

test('a card shows an office the telephone while it owns the request, and never for a sealed one', async () => {
  const mine = await submit('suggestion', 'plum-2');
  await submit('repair');
  await submit('law');
  const { items } = await here.ask(who.secretary, 'office.list', { kind: 'all' });
  const seen = items.map(({ id, contact, yours }) => [id === mine, contact?.phone ?? null, yours]);
  expect(seen).toEqual([
    [false, null, false],
    [false, null, false],
    [true, '15400000000', true],
  ]);
});

test('an officer sees the communities side by side, a secretary only their own', async () => {
  await finish(await submit('repair'));
  const sad = await submit('repair', 'pine-1');
  await here.ask('o-far-volunteer', 'requests.accept', { id: sad });
  await here.cloud.advance(
    'PT10M',
    TIMERS.filter((name) => name !== 'patrol' && name !== 'derive'),
  );
  const { communities } = await board(who.officer);
  expect(communities.map(({ name }) => name)).toEqual(['梅园社区', '松园社区']);
  expect((await board(who.secretary)).communities).toEqual([]);
});

test('danger comes first, then priority groups, then the longest waiting', async () => {
  const plain = await submit('repair');
  const later = await submit('repair');
  const alone = await submit('errand', 'plum-1', { beneficiaries: ['living-alone'] });
  const danger = await submit('leak');
  const order = [danger, alone, plain, later];
  expect(await idsOf(who.secretary, { kind: 'waiting' })).toEqual(order);
  expect(await idsOf(who.secretary, { kind: 'all' })).toEqual([danger, alone, later, plain]);
  const tasks = await here.ask(who.volunteer, 'requests.listTasks', { kind: 'waiting' });
  expect(tasks.items.map(({ id }) => id)).toEqual([danger, alone, plain, later]);
});

test('an earlier deadline is listed above a later one, however long each has waited', async () => {
  const inDays = await submit('suggestion');
  const inHours = await submit('repair');
  const [sooner, later] = await Promise.all(
    [inHours, inDays].map((id) => here.ask(who.secretary, 'requests.read', { id })),
  );
  expect(String(sooner?.dueAt) < String(later?.dueAt)).toBe(true);
  expect(await idsOf(who.secretary, { kind: 'waiting' })).toEqual([inHours, inDays]);
});

/** Days with work only in their last minutes: the patrol alone changes what is looked at here. */
async function passes(quiet: string, walked: string): Promise<void> {
  await here.cloud.advance(quiet, TIMERS);
  await here.cloud.advance(
    walked,
    TIMERS.filter((name) => name !== 'patrol'),
  );
}

test('every number on the board equals the length of its list', async () => {
  await submit('repair');
  const late = await submit('leak', 'plum-2');
  const closed = await submit('hazard');
  await here.ask(who.secretary, 'requests.refer', { id: closed, to: '物业公司', note: '' });
  const sad = await submit('repair', 'pine-1');
  await here.ask('o-far-volunteer', 'requests.accept', { id: sad });
  const done = { id: sad, words: '好了', minutes: 5, photos: [] };
  await here.ask('o-far-volunteer', 'requests.resolve', done);
  await here.ask(who.resident, 'requests.reopen', { id: sad, reason: '还在滴' });
  await here.ask(who.volunteer, 'requests.accept', { id: late });
  await passes('P1DT23H30M', 'PT30M');
  for (const openid of [who.secretary, who.otherSecretary, who.officer, BOTH]) {
    const { lists, applied } = await board(openid);
    for (const list of WORKLISTS) {
      expect([list, lists[list]]).toEqual([list, (await idsOf(openid, { kind: list })).length]);
    }
    const applicants = await here.ask(openid, 'volunteers.list', { state: 'applied' });
    expect(applied).toBe(applicants.items.length);
  }
  expect((await board(who.officer)).lists).toMatchObject({ overdue: 1, unhappy: 1, hazard: 1 });
});

test('several offices read one list, each page once, even when requests are added meanwhile', async () => {
  const made: string[] = [];
  for (let count = 0; count < 23; count += 1) {
    made.push(await submit('suggestion', 'plum-1'), await submit('suggestion', 'pine-1'));
  }
  const meanwhile = async () => void (await submit('suggestion', 'pine-1'));
  expect(await idsOf(BOTH, { kind: 'all' }, meanwhile)).toEqual([...made].reverse());
  // All have the same deadline, so a new one may appear anywhere among them.
  const waiting = await idsOf(BOTH, { kind: 'waiting' }, meanwhile);
  expect(new Set(waiting).size).toBe(waiting.length);
  expect(waiting).toEqual(expect.arrayContaining(made));
});

test('a list can be filtered by place, category, state and time', async () => {
  const tap = await submit('repair');
  const far = await submit('repair', 'pine-1');
  const pipe = await submit('leak');
  await here.ask(who.volunteer, 'requests.accept', { id: pipe });
  const all = (more: Partial<Listed>) => idsOf(who.officer, { kind: 'all', ...more });
  expect(await all({ nodeId: 'pine' })).toEqual([far]);
  expect(await all({ group: 'life' })).toEqual([pipe, far, tap]);
  expect(await all({ category: 'leak' })).toEqual([pipe]);
  expect(await all({ group: 'safety', category: 'leak' })).toEqual([]);
  expect(await all({ state: 'accepted' })).toEqual([pipe]);
  expect(await all({ category: 'repair', state: 'offered', nodeId: 'plum' })).toEqual([tap]);
  expect(await all({ days: 7 })).toEqual([pipe, far, tap]);
  const waiting = { kind: 'waiting', category: 'repair', nodeId: 'pine', days: 7 } as const;
  expect(await idsOf(who.officer, waiting)).toEqual([far]);
  await here.cloud.advance('P8D', TIMERS);
  expect(await all({ days: 7 })).toEqual([]);
  expect(await all({ days: 30 })).toEqual([pipe, far, tap]);
});

test('nobody can filter by a place outside their area', async () => {
  const elsewhere = { kind: 'all', nodeId: 'pine' } as const;
  expect(await here.refusal(who.secretary, 'office.list', elsewhere)).toBe('policy/forbidden');
  const nowhere = { kind: 'all', nodeId: 'no-such-node' } as const;
  expect(await here.refusal(who.officer, 'office.list', nowhere)).toBe('policy/forbidden');
});

test('a hazard leaves the list when it is mended, not when it was referred outside', async () => {
  const id = await submit('hazard');
  await here.ask(who.secretary, 'requests.refer', { id, to: '物业公司', note: '' });
  expect(await idsOf(who.secretary, { kind: 'hazard' })).toEqual([id]);
  const done = { id, words: '螺丝换了', minutes: 0, photos: [] };
  await here.ask(who.secretary, 'requests.resolve', done);
  expect(await idsOf(who.secretary, { kind: 'hazard' })).toEqual([]);
});

test('a follow-up is on the worklist from its day until somebody has called', async () => {
  const id = await submit('leak');
  await finish(id);
  await here.ask(who.resident, 'requests.confirm', { id });
  expect((await board(who.secretary)).lists.followUp).toBe(0);
  await passes('P3DT23H50M', 'PT10M');
  expect(await idsOf(who.secretary, { kind: 'followUp' })).toEqual([id]);
  await here.ask(who.secretary, 'requests.followUp', { id, well: true, words: '都好' });
  expect((await board(who.secretary)).lists.followUp).toBe(0);
});

test('a list longer than the counting limit says so', async () => {
  const database = connectSdk(here.cloud).database();
  const { data } = await database
    .collection('requests')
    .doc(await submit('repair'))
    .get();
  const copies = Array.from({ length: MOST_COUNTED + 9 }, (_, at) => ({ ...data, _id: `c${at}` }));
  await here.cloud.importDocuments('requests', copies);
  expect((await board(who.secretary)).lists.waiting).toBe(MOST_COUNTED + 1);
  expect(await idsOf(who.secretary, { kind: 'waiting' })).toHaveLength(copies.length + 1);
});

test('volunteers of every studio in the area are found, even after their studio moved', async () => {
  const applicants = async (openid: string) => {
    const page = await here.ask(openid, 'volunteers.list', { state: 'applied' });
    return page.items.map((one) => one.openid);
  };
  expect(await applicants(who.secretary)).toEqual([who.applicant]);
  expect(await applicants(who.otherSecretary)).toEqual([]);
  const database = connectSdk(here.cloud).database();
  const moved = { ancestors: ['street', 'pine'], changedAt: new Date().toISOString(), version: 2 };
  await database.collection('studios').doc('fix').update({ data: moved });
  await here.wake('derive');
  expect(await applicants(who.secretary)).toEqual([]);
  expect(await applicants(who.otherSecretary)).toEqual([who.applicant]);
});
