import type { InputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf, picture, verdictsIn } from './uploads';

/** 补充: words and photos added later are read by helpers only. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });
const submit = async (more: Partial<InputOf<'requests.submit'>> = {}) =>
  (
    await here.ask(who.resident, 'requests.submit', {
      category: 'repair',
      what: '楼道的灯一闪一闪',
      photos: [],
      forWhom: 'self',
      ...more,
    })
  ).id;

test('the assignee gets added words and photos, and is told once', async () => {
  const id = await submit();
  await here.ask(who.volunteer, 'requests.accept', { id });
  const photo = await photoOf(here, who.resident, picture('later'));
  await here.ask(who.resident, 'requests.add', { id, words: '晚上九点以后才闪', photos: [photo] });
  await verdictsIn(here);
  const seen = await read(who.volunteer, id);
  expect(seen.additions).toMatchObject([{ words: '晚上九点以后才闪' }]);
  expect(await (await fetch(seen.photos[0] ?? '')).text()).toContain('later');
  expect(seen.timeline.at(-1)).toMatchObject({ title: '居民补充了情况，加了 1 张照片', words: '' });
  await here.deliver();
  const told = (await here.ask(who.volunteer, 'inbox.list', {})).items;
  expect(told.filter(({ text }) => text.includes('居民补充了情况'))).toHaveLength(1);
});

test('neighbours, including those who joined, read the first words and no addition', async () => {
  const id = await submit({ readers: 'neighbours' });
  await here.ask(who.neighbour, 'requests.join', { id });
  await here.ask(who.resident, 'requests.add', { id, words: '我一个人住，请敲门', photos: [] });
  const joined = await read(who.neighbour, id);
  expect(joined.additions).toEqual([]);
  expect(JSON.stringify(joined)).not.toContain('一个人住');
  const near = await here.ask(who.neighbour, 'requests.listNear', { kind: 'open' });
  expect(JSON.stringify(near)).not.toContain('一个人住');
});

test('additions to a sealed request stay sealed, also for the office', async () => {
  const id = await submit({ category: 'counsel', what: '夜里总是睡不着，心里难受' });
  await here.ask(who.resident, 'requests.add', { id, words: '孩子不在身边', photos: [] });
  expect(JSON.stringify(await read(who.secretary, id))).not.toContain('孩子不在身边');
  expect((await read(who.resident, id)).additions).toHaveLength(1);
  // The office is not notified of what it may not see.
  await here.deliver();
  const told = (await here.ask(who.secretary, 'inbox.list', {})).items.map(({ text }) => text);
  expect(told.join()).not.toContain('补充');
});

test('an empty, foreign or late addition is refused; a repeated one is stored once', async () => {
  const id = await submit();
  const refusal = (openid: string, input: object) =>
    here.refusal(openid, 'requests.add', { id, words: '', photos: [], ...input });
  expect(await refusal(who.resident, {})).toBe('request/adds-nothing');
  expect(await refusal(who.resident, { words: ' \u200b ' })).toBe('request/adds-nothing');
  expect(await refusal(who.resident, { words: '灯'.repeat(501) })).toBe('input/invalid');
  expect(await refusal(who.resident, { photos: ['https://elsewhere.example/a.jpg'] })).toBe(
    'input/invalid',
  );
  expect(await refusal(who.resident, { photos: Array(4).fill('cloud://env.b/a.jpg') })).toBe(
    'input/invalid',
  );
  expect(await refusal(who.volunteer, { words: '我也补充' })).toBe('policy/forbidden');
  expect((await read(who.resident, id)).additions).toEqual([]);

  const input = { id, words: '按门铃没声', photos: [] };
  const once = await here.call(who.resident, 'requests.add', input, 'add-00001');
  expect(await here.call(who.resident, 'requests.add', input, 'add-00001')).toEqual(once);
  expect((await read(who.resident, id)).additions).toHaveLength(1);

  await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
  expect(await refusal(who.resident, { words: '还有一句' })).toBe('request/is-over');
});

test('the number of additions is limited', async () => {
  const id = await submit();
  for (let nth = 1; nth <= 10; nth += 1) {
    await here.ask(who.resident, 'requests.add', { id, words: `第 ${nth} 句`, photos: [] });
  }
  expect(
    await here.refusal(who.resident, 'requests.add', { id, words: '再一句', photos: [] }),
  ).toBe('request/added-enough');
});
