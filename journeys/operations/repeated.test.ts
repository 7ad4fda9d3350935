import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf } from './uploads';

/** 再按一次: after a lost reply the same input, or changed input, is sent again. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const request = (what: string, ...photos: string[]) => ({
  category: 'repair' as const,
  what,
  photos,
  forWhom: 'self' as const,
});
const submit = (input: ReturnType<typeof request>, commandId: string) =>
  here.call(who.resident, 'requests.submit', input, commandId);
const mine = () => here.ask(who.resident, 'requests.listMine', { kind: 'open' });

const FIRST = '厨房水龙头滴水三天了';
const MORE = '厨房水龙头滴水三天了，老伴在屋里';
const arrived = { ok: false, error: { code: 'input/first-has-arrived' } };

test('the same input gets the first reply, even if a photo was uploaded again', async () => {
  const first = await submit(request(FIRST, await photoOf(here, who.resident)), 'tap-00001');
  expect(first).toMatchObject({ ok: true });
  const again = request(FIRST, await photoOf(here, who.resident));
  expect(await submit(again, 'tap-00001')).toEqual(first);
  expect((await mine()).items).toHaveLength(1);
});

test('words added meanwhile are refused with a message instead of being dropped', async () => {
  await submit(request(FIRST), 'tap-00002');
  expect(await submit(request(MORE), 'tap-00002')).toMatchObject(arrived);
  expect((await mine()).items).toHaveLength(1);
  expect(await submit(request(MORE), 'tap-00003')).toMatchObject({ ok: true });
  expect((await mine()).items).toHaveLength(2);
});

test('the same holds for a progress note', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', request(FIRST));
  await here.ask(who.volunteer, 'requests.accept', { id });
  const record = (note: string, commandId: string) =>
    here.call(who.volunteer, 'requests.record', { id, note }, commandId);
  await record('明早来', 'tap-00004');
  expect(await record('明早来，带零件', 'tap-00004')).toMatchObject(arrived);
  expect(await record('明早来', 'tap-00004')).toMatchObject({ ok: true });
  await record('带零件', 'tap-00005');
  const { timeline } = await here.ask(who.resident, 'requests.read', { id });
  const notes = timeline.map(({ words }) => words).filter((words) => words !== '');
  expect(notes).toEqual(['明早来', '带零件']);
});

test('another operation under the same id is refused, even with the same input', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', request(FIRST));
  const accepted = await here.call(who.volunteer, 'requests.accept', { id }, 'tap-00006');
  expect(accepted).toMatchObject({ ok: true });
  const confirm = await here.call(who.volunteer, 'requests.confirm', { id }, 'tap-00006');
  expect(confirm).toMatchObject(arrived);
  expect(await here.call(who.volunteer, 'requests.accept', { id }, 'tap-00006')).toEqual(accepted);
});

test('a command is recognised for a day, even after seventy others', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', request(FIRST));
  await here.ask(who.volunteer, 'requests.accept', { id });
  const record = (note: string, commandId?: string) =>
    here.call(who.volunteer, 'requests.record', { id, note }, commandId);
  const first = await record('明早来', 'tap-00007');
  for (let count = 0; count < 70; count += 1) await record(`第${count}次`);
  expect(await record('明早来', 'tap-00007')).toEqual(first);
  await here.cloud.advance('PT23H', ['patrol']);
  expect(await record('明早来', 'tap-00007')).toEqual(first);
});

test('simultaneous commands leave the timeline in order', async () => {
  await here.end();
  here = await Neighbourhood.begin({ instances: 4 });
  const { id } = await here.ask(who.resident, 'requests.submit', request(FIRST));
  await here.ask(who.volunteer, 'requests.accept', { id });
  const notes = Array.from({ length: 24 }, (_, index) => `第${index}次`);
  await Promise.all(notes.map((note) => here.call(who.volunteer, 'requests.record', { id, note })));
  const { timeline } = await here.ask(who.resident, 'requests.read', { id });
  expect(timeline.length).toBeGreaterThan(5);
  const moments = timeline.map(({ at }) => at);
  expect([...moments].sort()).toEqual(moments);
});
