import { templates } from '../../core/contract/templates';
import { Household } from './household';
import type { Person } from './person/person';

const RESIDENT = 'o-demo-resident-li';
const NEIGHBOUR = 'o-demo-resident-zhao';

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

function sizeOf(person: Person): readonly string[] {
  return person.sight.children.flatMap(({ classes }) => classes.filter((name) => /--/.test(name)));
}

test('a chosen elder size applies to every page at once, and is kept', async () => {
  const resident = await here.opens(RESIDENT);
  expect(sizeOf(resident)).toEqual(['z-screen--standard']);
  await resident.phone.tab('我的');
  await resident.press('长辈');
  expect(resident.isChosen('长辈')).toBe(true);
  expect(sizeOf(resident)).toEqual(['z-screen--elder']);
  await resident.phone.tab('首页');
  expect(sizeOf(resident)).toEqual(['z-screen--elder']);
  await resident.press('我要求助');
  expect(sizeOf(resident)).toEqual(['z-screen--elder']);

  const tomorrow = await here.opens(RESIDENT, { storage: resident.phone.storage });
  expect(sizeOf(tomorrow)).toEqual(['z-screen--elder']);
});

test('a large font in WeChat is used without choosing it here', async () => {
  expect(sizeOf(await here.opens(RESIDENT, { fontScale: 1.15 }))).toEqual(['z-screen--large']);
  expect(sizeOf(await here.opens(RESIDENT, { fontScale: 1.5 }))).toEqual(['z-screen--elder']);
});

const never = Object.fromEntries(Object.values(templates).map(({ id }) => [id, 'reject' as const]));

test('a resident who rejects messages is served as well, and nothing typed is lost', async () => {
  const openid = 'o-demo-without-messages';
  const interrupted = await here.opens(openid, { consents: never });
  await interrupted.press('以后再说');
  await interrupted.press('家电维修');
  await interrupted.type('是什么事', '电扇不转了。');
  await interrupted.type('怎么称呼您', '丁小满');
  const { storage } = interrupted.phone;
  interrupted.phone.close();

  const asker = await here.opens(openid, { consents: never, storage });
  await asker.press('我要求助');
  expect(asker.typed('是什么事')).toBe('电扇不转了。');
  expect(asker.typed('怎么称呼您')).toBe('丁小满');
  await asker.press('提交，帮我找人');
  expect(asker.text).toContain('还有 2 处没有填好');
  await asker.givesNumber('用微信里的手机号');
  expect(asker.typed('电话')).toBe('');
  await asker.givesNumber('用微信里的手机号', '15400000097');
  expect(asker.typed('电话')).toBe('15400000097');
  await asker.choose('住在哪一栋楼', '石榴园社区', '1号楼');
  await asker.press('提交，帮我找人');
  await asker.press('我满十四岁，同意');
  expect(asker.text).toContain('会放在「消息」里');

  await asker.press('返回首页');
  await asker.press('我要求助');
  expect(asker.typed('是什么事')).toBe('');
  expect([asker.phone.troubles, asker.phone.refused]).toEqual([[], []]);
});

test('a reject without a network counts: the person is not asked again, and the cloud learns it later', async () => {
  const asker = await here.opens(RESIDENT, {}, 'pages/request/new?category=environment');
  await asker.type('是什么事', '楼道里的灯罩掉下来了，一地碎片。');
  await asker.press('更多');
  await asker.press('邻居也能看');
  await asker.press('提交，帮我找人');
  const storage = new Map<string, string>();
  const join = '我也是，一起反映';
  const consent = async () => (await here.ask(NEIGHBOUR, 'me.read', {})).credits.progress;
  const offline = await here.opens(NEIGHBOUR, { consents: never, storage }, 'pages/request/near');
  await here.faults({ action: 'fn:*', kind: 'drop', when: 'before' });
  for (let tries = 0; tries < 2; tries += 1) {
    await offline.press(join);
    expect(offline.text).toContain('网络不太好');
    expect(offline.phone.prompts).toHaveLength(1);
  }
  offline.phone.close();
  await here.faults();
  expect((await consent())?.refused).toBe(false);

  const again = await here.opens(NEIGHBOUR, { consents: never, storage }, 'pages/request/near');
  expect((await consent())?.refused).toBe(true);
  await again.press(join);
  expect(again.text).toContain('一起反映');
  expect(again.canPress('看进展')).toBe(true);
  expect(again.phone.prompts).toEqual([]);
  expect([again.phone.troubles, again.phone.refused]).toEqual([[], []]);
});
