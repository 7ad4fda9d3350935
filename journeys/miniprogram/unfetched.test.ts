import { Household } from './household';

/** 还没下载的分包: WeChat downloads subpackages separately, and there may be no network at that time. */

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

test('a page that cannot be fetched is reported, and opens at the next attempt', async () => {
  const unfetched = new Set(['pages/request']);
  const asker = await here.opens('o-demo-resident-li', { unfetched });
  await asker.press('我要求助');
  expect(asker.phone.route).toBe('pages/home/index');
  expect(asker.text).toContain('这一页没能打开，可能是网络不好，请再点一次。');

  unfetched.clear();
  await asker.press('我要求助');
  expect(asker.phone.route).toBe('pages/request/new');
  expect(asker.phone.troubles).toEqual([]);
});
