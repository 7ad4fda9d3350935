import type { ApiResult } from '../../core/contract/api-event';
import type { CommandReply } from '../../core/domain/base/command';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 又报急事: danger is never refused for good, and one person's flood wakes nobody again and again. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 2 });
});
afterEach(() => here.end());

const leak = { category: 'leak', what: '厨房水管爆了', photos: [], forWhom: 'self' } as const;
const report = (more: { anew?: boolean } = {}, commandId?: string, by: string = who.resident) =>
  here.call(by, 'requests.submit', { ...leak, photos: [], ...more }, commandId);
const idOf = (answer: ApiResult<CommandReply>) => {
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.id;
};
const read = (id: string) => here.ask(who.secretary, 'requests.read', { id });
const linesOf = async (openid: string) => (await here.ask(openid, 'inbox.list', {})).items;
const told = async (openid: string, ...ids: string[]) =>
  (await linesOf(openid)).filter(({ page }) => ids.some((id) => page.includes(id))).length;

test('the second of a kind is asked back, and goes as another matter', async () => {
  const first = idOf(await report());
  const asked = await report({}, 'second-report');
  expect(asked).toMatchObject({ ok: false, error: { code: 'request/danger-again' } });
  expect(JSON.stringify(asked)).toContain('110、119、120');
  const second = idOf(await report({ anew: true }, 'second-report'));
  for (const id of [first, second]) {
    expect(await read(id)).toMatchObject({ state: 'offered', owner: { kind: 'studio' } });
  }
  await here.deliver();
  expect(await told(who.volunteer, second)).toBe(1);
  // Another kind, and another person, are something else.
  const fire = { ...leak, category: 'fire' as const, photos: [] };
  expect((await here.call(who.resident, 'requests.submit', fire)).ok).toBe(true);
  expect((await report({}, undefined, who.neighbour)).ok).toBe(true);
});

test('an earlier phone, which cannot say that it is another matter, just sends again', async () => {
  idOf(await report());
  expect((await report()).ok).toBe(false);
  expect(await read(idOf(await report()))).toMatchObject({ state: 'offered' });
});

test('the third is recorded for the office, which reads one line, and nobody else is woken', async () => {
  idOf(await report());
  idOf(await report({ anew: true }));
  await here.deliver();
  const before = (await linesOf(who.volunteer)).length;
  const flood: string[] = [];
  while (flood.length < 12) flood.push(idOf(await report({ anew: flood.length % 2 === 0 })));
  for (const id of flood) {
    const view = await read(id);
    expect(view).toMatchObject({ state: 'submitted', owner: { kind: 'office' } });
    expect(view.reasons.join()).toContain('先请书记核实');
  }
  await here.deliver();
  expect((await linesOf(who.volunteer)).length).toBe(before);
  expect(await told(who.secretary, ...flood)).toBe(1);
  const { items } = await here.ask(who.secretary, 'office.list', { kind: 'waiting' });
  expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(flood));
  const own = await here.ask(who.resident, 'requests.read', { id: flood[0] ?? '' });
  expect(own.reasons.join()).toContain('110、119、120');

  // The office finds that it is true: from then on it is danger like any other.
  const [found = ''] = flood;
  await here.ask(who.secretary, 'requests.dispatch', { id: found, studioId: 'fix', reason: '' });
  await here.deliver();
  expect(await told(who.volunteer, found)).toBe(1);
});

test('fifty parallel reports: two reach volunteers at most, and every acknowledged one is on the list', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_none, index) => report({ anew: index > 0 })),
  );
  const ids = answers.flatMap((one) => (one.ok ? [one.value.id] : []));
  expect(ids.length).toBeGreaterThanOrEqual(49);
  const states = await Promise.all(ids.map(async (id) => (await read(id)).state));
  expect(states.filter((state) => state === 'offered').length).toBeLessThanOrEqual(2);
  expect(states.filter((state) => state === 'submitted').length).toBeGreaterThanOrEqual(47);
});

test('a report whose answer was lost is answered, and is not taken for another one', async () => {
  const first = await report({}, 'lost-report');
  expect(await report({}, 'lost-report')).toEqual(first);
  idOf(await report({ anew: true }));
  expect(await report({}, 'lost-report')).toEqual(first);
  // The process was killed after it counted, before it wrote: the same command goes through.
  const kill = { kind: 'kill', action: 'database.insertDocument', function: 'api', when: 'before' };
  await here.cloud.advance('PT61M', ['patrol', 'deliver', 'derive', 'learn']);
  await here.post('/faults', { faults: [{ ...kill, times: 1 }] });
  await report({}, 'killed-report').catch(() => undefined);
  await here.post('/faults', { faults: [] });
  expect(await read(idOf(await report({}, 'killed-report')))).toMatchObject({ state: 'offered' });
});

test('corrected back and forth it tells the office once an hour, however often', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what: '厨房水管在滴水', photos: [], forWhom: 'self' },
  });
  const correct = async (category: 'leak' | 'repair') =>
    here.ask(who.resident, 'requests.correct', { id, category });
  const lines: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    await correct('leak');
    await here.deliver();
    lines.push(await told(who.secretary, id));
    await correct('repair');
    await here.deliver();
  }
  expect(await read(id)).toMatchObject({ category: 'repair' });
  expect(lines.at(-1)).toBe(lines[2]);
});
