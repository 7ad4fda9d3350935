import type { Browser } from 'playwright-core';
import { LEADING } from '../../demo/seed/cast';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';
import { slowNetwork } from './slow-network';

/** 页面没下载下来: in a browser each page is fetched separately, and the network may be missing or slow. */

jest.setTimeout(60_000);

const [LI] = LEADING;
const SCRIPTS = '**/phone/js/**';

let browser: Browser;
let community: Community;
let phone: Screen;

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open()]);
});

beforeEach(async () => {
  phone = await Screen.phone(browser, community.cloud.url, LI, 'pages/home/index');
  await phone.sees('遇到了什么事');
});

afterEach(() => phone.close());

afterAll(async () => {
  await browser?.close();
  await community?.close();
});

test('pages are fetched before anybody opens them', async () => {
  await phone.page.waitForFunction(
    () => document.querySelectorAll('link[rel="prefetch"][as="script"]').length > 10,
  );
});

test('a page that cannot be fetched is reported, and opens at the next attempt', async () => {
  await phone.page.route(SCRIPTS, (route) => route.abort());
  await phone.press('我要求助');
  await phone.sees('这一页没能打开');
  await phone.sees('遇到了什么事');

  await phone.page.unroute(SCRIPTS);
  await phone.press('我要求助');
  await phone.finds('textbox', '是什么事');
});

test('the tab bar marks the page that is in sight', async () => {
  await phone.page.route(SCRIPTS, (route) => route.abort());
  await phone.press('我的', 'link');
  await phone.sees('这一页没能打开');
  const marked = phone.page.locator('.weui-bar__item_on');
  expect(await marked.textContent()).toContain('首页');
});

test('a page that takes long shows that it is loading', async () => {
  const arrives = await slowNetwork(phone, SCRIPTS);
  await phone.press('我要求助');
  await phone.sees('网络有点慢，正在打开');
  await arrives();
  await phone.finds('textbox', '是什么事');
});
