import type { InputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { inhabitants, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 排队: when all studios are full, requests are offered by waiting time as volunteers become free. */

jest.setTimeout(120_000);

/** The only lawyer takes so many at once. */
const AT_ONCE = 3;

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = async (but: Partial<InputOf<'requests.submit'>> = {}, by: string = who.resident) => {
  const what = '合同到期房东不退押金';
  const input = { category: 'law', what, photos: [], forWhom: 'self', ...but } as const;
  await here.uncount(by);
  return (await here.ask(by, 'requests.submit', { ...input, photos: [] })).id;
};
const read = (id: string) => here.ask(who.secretary, 'requests.read', { id });
const patrol = () => here.patrol();
const done = { words: '说清楚了', minutes: 30, photos: [] };

/** Fills the lawyer's capacity with these requests. */
async function fill(): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < AT_ONCE) ids.push(await submit());
  for (const id of ids) await here.ask(who.otherVolunteer, 'requests.accept', { id });
  return ids;
}

test('a request that finds all studios full waits in the queue and belongs to the secretary; the asker is notified', async () => {
  await fill();
  const id = await submit();
  const view = await read(id);
  expect(view).toMatchObject({ state: 'submitted', queued: true, owner: { kind: 'office' } });
  expect(view.timeline.map(({ title }) => title)).toContain(
    '办这类事的工作室都忙，排上队了，谁先空出来就给谁',
  );
});

test('the longest waiting request gets the free volunteer, and no other', async () => {
  const [first] = await fill();
  const waiting = [await submit(), await submit(), await submit()];
  await patrol();
  for (const id of waiting) expect((await read(id)).queued).toBe(true);

  await here.ask(who.otherVolunteer, 'requests.resolve', { id: first ?? '', ...done });
  await patrol();
  const states = await Promise.all(waiting.map(async (id) => (await read(id)).state));
  expect(states).toEqual(['offered', 'submitted', 'submitted']);
  expect((await read(waiting[0] ?? '')).reasons[0]).toBe('有人手了，先派给等得最久的');
});

test('a priority group is called before those who wait longer', async () => {
  const [first] = await fill();
  const usual = await submit();
  const poor = await submit({ beneficiaries: ['hardship'] });
  await here.ask(who.otherVolunteer, 'requests.resolve', { id: first ?? '', ...done });
  await patrol();
  expect([(await read(poor)).state, (await read(usual)).state]).toEqual(['offered', 'submitted']);
});

test('a free volunteer is kept for the queue, whoever asks before the patrol runs', async () => {
  const [first] = await fill();
  const waiting = await submit();
  await here.ask(who.otherVolunteer, 'requests.resolve', { id: first ?? '', ...done });
  const quick = await submit();
  expect(await read(quick)).toMatchObject({ state: 'submitted', queued: true });
  await patrol();
  expect([(await read(waiting)).state, (await read(quick)).state]).toEqual([
    'offered',
    'submitted',
  ]);
});

test('a request whose offer failed is offered again before later ones', async () => {
  const [first] = await fill();
  const model = await submit();
  const database = connectSdk(here.cloud).database();
  const { data } = await database.collection('requests').where({ _id: model }).get();
  const [queued] = data as object[];
  const asked = (day: number) => `2026-01-0${day}T01:00:00.000Z`;
  await here.cloud.importDocuments('requests', [
    { ...queued, _id: 'called-before', submittedAt: asked(1), queuedSince: asked(4) },
    { ...queued, _id: 'later', submittedAt: asked(2), queuedSince: asked(2) },
  ]);
  await here.ask(who.otherVolunteer, 'requests.resolve', { id: first ?? '', ...done });
  await patrol();
  const states = await Promise.all(
    ['called-before', 'later', model].map(async (id) => (await read(id)).state),
  );
  expect(states).toEqual(['offered', 'submitted', 'submitted']);
});

test('a request that climbed to the subdistrict still keeps its place', async () => {
  const [first] = await fill();
  const id = await submit();
  await here.cloud.advance('P3DT2H');
  expect(await read(id)).toMatchObject({ queued: true, owner: { name: '试验街道党工委' } });
  await here.ask(who.otherVolunteer, 'requests.resolve', { id: first ?? '', ...done });
  await patrol();
  expect(await read(id)).toMatchObject({ state: 'offered', owner: { studioId: 'law' } });
});

test('a request with a point is offered to a studio that serves it only by its radius', async () => {
  const [model] = inhabitants.studios;
  const point = { lat: 31.2, lng: 121.4 };
  const reach = { point, reach: 500, capacity: 1, serves: ['pine-1'] };
  const desk = { ...model, ...reach, _id: 'desk', specialities: ['forms'] };
  const [clerk] = inhabitants.people.filter(({ _id }) => _id === who.otherVolunteer);
  const standings = clerk?.standings.map((one) => ({ ...one, studioId: 'desk' }));
  await here.cloud.importDocuments('studios', [desk]);
  await here.cloud.importDocuments('people', [{ ...clerk, _id: 'o-clerk', standings }]);

  const place = { nodeId: 'plum-1', detail: '', point };
  const first = await submit({ category: 'forms', place });
  await here.ask('o-clerk', 'requests.accept', { id: first });
  const second = await submit({ category: 'forms', place });
  expect(await read(second)).toMatchObject({ queued: true });
  await here.ask('o-clerk', 'requests.resolve', { id: first, ...done });
  await patrol();
  expect(await read(second)).toMatchObject({ state: 'offered', owner: { studioId: 'desk' } });
});

test('a request is not offered while the office waits for its asker’s answer', async () => {
  const [first] = await fill();
  const id = await submit();
  await here.ask(who.secretary, 'requests.ask', { id, question: '合同还在吗' });
  await here.ask(who.otherVolunteer, 'requests.resolve', { id: first ?? '', ...done });
  await patrol();
  expect(await read(id)).toMatchObject({ queued: true, paused: { cause: 'answer' } });
  await here.ask(who.resident, 'requests.answer', { id, words: '还在' });
  await patrol();
  expect(await read(id)).toMatchObject({ state: 'offered', owner: { studioId: 'law' } });
});

test('a thousand requests for a full studio do not delay one whose studio has capacity', async () => {
  await fill();
  const model = await submit();
  const database = connectSdk(here.cloud).database();
  const { data } = await database.collection('requests').where({ _id: model }).get();
  const [queued] = data as object[];
  const crowd = Array.from({ length: 1200 }, (_, index) => ({
    ...queued,
    _id: `queued-${index}`,
    queuedSince: '2026-01-05T01:00:00.000Z',
    rank: 0,
  }));
  await here.cloud.importDocuments('requests', [
    ...crowd,
    { ...queued, _id: 'lamp', category: 'repair', tried: [], rank: 2 },
  ]);
  await patrol();
  const { data: found } = await database.collection('requests').where({ _id: 'lamp' }).get();
  expect(found).toMatchObject([{ state: 'offered', owner: { studioId: 'fix' } }]);
});

test('its reads do not increase with the requests that wait for full studios', async () => {
  await fill();
  const cost = async () => {
    // The first run after something was asked tells of it, and has it counted.
    await patrol();
    await patrol();
    const { invocations } = (await here.get('/stats?last=9')) as {
      invocations: { function: string; calls: unknown[]; longestChain: number }[];
    };
    const last = invocations.filter((one) => one.function === 'patrol').at(-1);
    return { calls: last?.calls.length, chain: last?.longestChain };
  };
  await submit();
  // The first run of a process reads the directory whole.
  await patrol();
  const few = await cost();
  for (let count = 0; count < 20; count += 1) await submit();
  expect(await cost()).toEqual(few);
  expect(few.chain).toBeGreaterThan(0);
});

test("one account's flood of requests: the neighbour's is offered as the next", async () => {
  const [first = ''] = await fill();
  const answers = await Promise.all(
    Array.from({ length: 47 }, () =>
      here.call(who.resident, 'requests.submit', {
        ...{ category: 'law', what: '合同到期房东不退押金', photos: [], forWhom: 'self' },
        beneficiaries: ['hardship'],
      }),
    ),
  );
  const flood = answers.flatMap((one) => (one.ok ? [one.value.id] : []));
  expect(flood.length).toBeGreaterThan(10);
  await patrol();
  const neighbours = await submit({}, who.neighbour);
  expect(await read(neighbours)).toMatchObject({ queued: true });
  await here.ask(who.otherVolunteer, 'requests.resolve', { id: first, ...done });
  await patrol();
  expect(await read(neighbours)).toMatchObject({ state: 'offered', owner: { studioId: 'law' } });
  for (const id of flood) expect(await read(id)).toMatchObject({ state: 'submitted' });
});
