import { ACT_LIMITS, MOST_GIVEN_BACK } from '../../core/domain/base/limits';
import { connectSdk } from '../../localcloud/testing/sdk';
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

/** Takes it, reads the telephone and says at once that it is done. */
async function takeReadAndResolve(id: string): Promise<string> {
  const answer = await take(id);
  if (!answer.ok) return answer.error.code;
  expect((await here.ask(who.volunteer, 'requests.read', { id })).contact).not.toBeNull();
  const done = { words: '好了', minutes: 5, photos: [] };
  await here.ask(who.volunteer, 'requests.resolve', { id, ...done });
  return '';
}

/** More than one person may ask for in an hour. */
async function askedOften(): Promise<string> {
  await here.uncount(who.resident);
  await here.cloud.advance('PT1M', []);
  return asked();
}

test('taking, reading and resolving in turn ends at the hour’s limit; danger goes on', async () => {
  const { perHour } = ACT_LIMITS.accept;
  const codes: string[] = [];
  for (let at = 0; at < perHour + 2; at += 1) {
    codes.push(await takeReadAndResolve(await askedOften()));
  }
  expect(codes).toEqual([...Array<string>(perHour).fill(''), 'limit/accept', 'limit/accept']);
  const next = await askedOften();
  const refused = await take(next);
  expect(JSON.stringify(refused)).toMatch(
    /辛苦了。先歇一歇，请到今天 \d\d:\d\d再接.*急事照常可以接/,
  );
  expect((await here.ask(who.volunteer, 'requests.read', { id: next })).contact).toBeNull();
  expect(await takeReadAndResolve(await asked('leak'))).toBe('');

  // Somebody else takes it, and the hour ends.
  await here.ask('o-hand-1', 'requests.accept', { id: next });
  await here.cloud.advance('PT61M', []);
  expect(await takeReadAndResolve(await askedOften())).toBe('');
});

test('the limit of the day holds through its hours, and parallel acceptances cannot pass together', async () => {
  const { perDay } = ACT_LIMITS.accept;
  await here.ask(who.volunteer, 'volunteers.terms', { atOnce: 20, onDuty: [], relatives: [] });
  const earlier = new Date(here.cloud.now().getTime() - 3 * 60 * 60 * 1000).toISOString();
  await here.edits('people', who.volunteer, {
    acts: { accept: Array<string>(perDay - 2).fill(earlier) },
  });
  const ids = [];
  for (let at = 0; at < 6; at += 1) ids.push(await asked());
  const answers = await Promise.all(ids.map(take));
  expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(2);
  expect(JSON.stringify(answers)).toContain('limit/accept');
});

test('who loses the race has seen nothing, and it does not count', async () => {
  const id = await asked();
  await here.uncount(who.volunteer);
  const answers = await Promise.all([
    take(id),
    here.call('o-hand-1', 'requests.accept', { id }),
    here.call('o-hand-2', 'requests.accept', { id }),
  ]);
  const stored = connectSdk(here.cloud).database().collection('people');
  const counts = await Promise.all(
    [who.volunteer, 'o-hand-1', 'o-hand-2'].map(async (openid) => {
      const { data } = await stored.doc(openid).get();
      return (data as unknown as { acts: { accept?: string[] } }).acts.accept?.length ?? 0;
    }),
  );
  expect(counts).toEqual(answers.map(({ ok }) => (ok ? 1 : 0)));
});

test('the asker and the office see each time that somebody has seen telephone and flat', async () => {
  const id = await asked();
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.read', { id });
  await here.ask(who.lead, 'requests.read', { id });
  const readLater = async (after: string) => {
    await here.cloud.advance(after, []);
    // A page that refreshes itself is one reading.
    for (let at = 0; at < 3; at += 1) await here.ask(who.volunteer, 'requests.read', { id });
    return here.cloud.now().toISOString().slice(0, 16);
  };
  const times = [await readLater('PT20M'), await readLater('PT20M'), await readLater('P1D')];
  for (const reader of [who.resident, who.secretary]) {
    const { items } = await here.ask(reader, 'deeds.ofRequest', { id });
    expect(items.map(({ by, as }) => [by, as])).toEqual([
      ...Array<string[]>(3).fill(['王师傅', '巧手维修工作室志愿者']),
      ['周师傅', '巧手维修工作室领衔人'],
      ['王师傅', '巧手维修工作室志愿者'],
    ]);
    const latest = items.slice(0, 3).map(({ at }) => at.slice(0, 16));
    expect(latest).toEqual([...times].reverse());
  }
  for (const other of [who.volunteer, who.lead, who.neighbour, who.otherSecretary]) {
    expect(await here.refusal(other, 'deeds.ofRequest', { id })).toBe('request/not-found');
  }
  const { items } = await here.ask(who.resident, 'deeds.list', { of: 'mine' });
  expect(items.map(({ by }) => by)).toEqual(['王师傅', '王师傅', '王师傅', '周师傅']);
});

test('after the end the office reads who saw it, and nothing of what it was', async () => {
  const [back, done] = [await asked(), await asked()];
  for (const id of [back, done]) {
    await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.lead, 'requests.read', { id });
  }
  await here.ask(who.resident, 'requests.withdraw', { id: back, reason: '好了' });
  await here.ask(who.volunteer, 'requests.resolve', {
    ...{ id: done, words: '好了', minutes: 5, photos: [] },
  });
  await here.ask(who.resident, 'requests.confirm', { id: done });
  await here.cloud.advance('P40D', []);
  for (const id of [back, done]) {
    for (const reader of [who.resident, who.secretary, who.officer]) {
      const answer = await here.ask(reader, 'deeds.ofRequest', { id });
      expect(answer.items.map(({ by }) => by)).toEqual(['周师傅', '王师傅']);
      expect(JSON.stringify(answer)).not.toMatch(/厨房|闪|15400000000|602室/);
    }
    expect((await here.ask(who.secretary, 'requests.read', { id })).what).toBeNull();
    for (const other of [who.volunteer, who.lead, who.neighbour, who.otherSecretary]) {
      expect(await here.refusal(other, 'deeds.ofRequest', { id })).toBe('request/not-found');
    }
  }
});
