import { MOST_GIVEN_BACK } from '../../core/domain/base/limits';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 手上有几件: capacity means it, and every look at a telephone is known. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 2 });
  await here.ask(who.volunteer, 'volunteers.terms', { atOnce: 2, onDuty: [], relatives: [] });
});
afterEach(() => here.end());

async function asked(category: 'repair' | 'leak' = 'repair'): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category, what: '厨房的灯一直在闪', photos: [], forWhom: 'self' },
  });
  return id;
}

const take = (id: string) => here.call(who.volunteer, 'requests.accept', { id });

test('who has as much as they can do at once takes no more, until something is done', async () => {
  const [one, two, three] = [await asked(), await asked(), await asked()];
  await here.ask(who.volunteer, 'requests.accept', { id: one });
  await here.ask(who.volunteer, 'requests.accept', { id: two });
  expect(await take(three)).toMatchObject({
    ok: false,
    error: {
      code: 'request/hands-full',
      message: expect.stringContaining('您手上有 2 件在办') as string,
    },
  });
  const done = { words: '好了', minutes: 5, photos: [] };
  await here.cloud.advance('PT1M', []);
  await here.ask(who.volunteer, 'requests.resolve', { id: one, ...done });
  await here.ask(who.volunteer, 'requests.accept', { id: three });
});

test('of five acceptances at the same moment only two succeed', async () => {
  const ids = [];
  for (let at = 0; at < 5; at += 1) ids.push(await asked());
  const answers = await Promise.all(ids.map(take));
  expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(2);
  const { items } = await here.ask(who.volunteer, 'requests.listTasks', { kind: 'mine' });
  expect(items.length).toBeLessThanOrEqual(2);
});

test('danger is taken with full hands', async () => {
  await here.ask(who.volunteer, 'requests.accept', { id: await asked() });
  await here.ask(who.volunteer, 'requests.accept', { id: await asked() });
  await here.ask(who.volunteer, 'requests.accept', { id: await asked('leak') });
});

test('who loses the race has the place free at once', async () => {
  await here.ask(who.volunteer, 'requests.accept', { id: await asked() });
  const contested = await asked();
  const hands = Array.from({ length: 6 }, (_, at) => `o-hand-${at}`);
  const answers = await Promise.all([
    take(contested),
    ...hands.map((openid) => here.call(openid, 'requests.accept', { id: contested })),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  if (!answers[0]?.ok) await here.ask(who.volunteer, 'requests.accept', { id: await asked() });
});

test('taking and giving back in turn ends after a few telephones', async () => {
  for (let at = 0; at < MOST_GIVEN_BACK; at += 1) {
    const id = await asked();
    await here.ask(who.volunteer, 'requests.accept', { id });
    expect((await here.ask(who.volunteer, 'requests.read', { id })).contact).not.toBeNull();
    const op = at % 2 === 0 ? 'requests.decline' : 'requests.transfer';
    await here.ask(who.volunteer, op, { id, reason: '来不了' }, `command-back-${at}`);
    // A repeated command counts once.
    await here.ask(who.volunteer, op, { id, reason: '来不了' }, `command-back-${at}`);
  }
  const next = await asked();
  expect(await here.refusal(who.volunteer, 'requests.accept', { id: next })).toBe(
    'request/gave-back-often',
  );
  expect((await here.ask(who.volunteer, 'requests.read', { id: next })).contact).toBeNull();
  await here.cloud.advance('P1D', []);
  await here.ask(who.volunteer, 'requests.accept', { id: await asked() });
});

test('the asker and the office see who has seen telephone and flat, once for each day', async () => {
  const id = await asked();
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.lead, 'requests.read', { id });
  await here.cloud.advance('P1D', []);
  for (let at = 0; at < 3; at += 1) await here.ask(who.volunteer, 'requests.read', { id });
  for (const reader of [who.resident, who.secretary]) {
    const { items } = await here.ask(reader, 'deeds.ofRequest', { id });
    expect(items.map(({ by, as }) => [by, as])).toEqual([
      ['王师傅', '巧手维修工作室志愿者'],
      ['周师傅', '巧手维修工作室领衔人'],
      ['王师傅', '巧手维修工作室志愿者'],
    ]);
  }
  for (const other of [who.volunteer, who.lead, who.neighbour, who.otherSecretary]) {
    expect(await here.refusal(other, 'deeds.ofRequest', { id })).toBe('request/not-found');
  }
  const { items } = await here.ask(who.resident, 'deeds.list', { of: 'mine' });
  expect(items.map(({ by }) => by)).toEqual(['王师傅', '周师傅']);
});
