import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 消息: each names its request, and unread ones can be listed separately. */

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin();
});
afterAll(() => here.end());

const ask = (category: 'repair' | 'counsel', what: string) =>
  here.ask(who.resident, 'requests.submit', { category, what, photos: [], forWhom: 'self' });

const inbox = async (openid: string, input: { unread?: true } = {}) =>
  (await here.ask(openid, 'inbox.list', input)).items;

test('two requests of one category are distinguished by their words', async () => {
  for (const what of ['厨房水龙头滴水，垫圈坏了，拧不紧，滴了两天两夜了', '油烟机不转']) {
    const { id } = await ask('repair', what);
    await here.ask(who.volunteer, 'requests.accept', { id });
  }
  await here.deliver();
  expect((await inbox(who.resident)).map(({ matter }) => matter)).toEqual([
    { category: 'repair', words: '油烟机不转' },
    { category: 'repair', words: '厨房水龙头滴水，垫圈坏了，拧不紧，滴了两天…' },
  ]);
});

test('the words of a sealed request are shown to its asker only', async () => {
  const { id } = await ask('counsel', '夜里睡不着，想找人说说');
  await here.deliver();
  const about = (await inbox(who.secretary)).filter(({ page }) => page.includes(id));
  expect(about.map(({ matter }) => matter)).toEqual([{ category: 'counsel', words: null }]);
  const own = (await inbox(who.resident)).filter(({ page }) => page.includes(id));
  expect(own.every(({ matter }) => matter?.words === '夜里睡不着，想找人说说')).toBe(true);
});

test('a message that was read leaves the list of unread ones', async () => {
  const [newest] = await inbox(who.resident, { unread: true });
  await here.ask(who.resident, 'inbox.markRead', { ids: [newest?.id ?? ''] });
  const left = await inbox(who.resident, { unread: true });
  expect(left.map(({ id }) => id)).not.toContain(newest?.id);
  expect(left.every(({ read }) => !read)).toBe(true);
  expect((await inbox(who.resident)).map(({ id }) => id)).toContain(newest?.id);
});
