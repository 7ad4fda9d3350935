import type { Browser } from 'playwright-core';
import { LEADING } from '../../demo/seed/cast';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';

/** 首页 opens by role: everybody's own work is one tap away. */

jest.setTimeout(60_000);

const [LI, , CHEN] = LEADING;
const TANG = 'o-demo-volunteer-tang';
const OFFICER = 'o-demo-officer-gu';

let browser: Browser;
let community: Community;

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open()]);
});

afterAll(async () => {
  await browser?.close();
  await community?.close();
});

/** What each role presses first on the home page, which page opens, and what is on it. */
const FIRST_TAPS: readonly (readonly [string, RegExp, string, RegExp])[] = [
  [LI, /^我要求助$/, 'pages/request/new', /是什么事/],
  [LI, /^身边的事/, 'pages/request/near', /建议和答复/],
  [TANG, /^等您接的，\d+ 件$/, 'pages/tasks/index', /我来接/],
  [TANG, /^您手上的，\d+ 件$/, 'pages/tasks/index', /您手上没有在办的事/],
  [TANG, /^我的志愿服务/, 'pages/volunteer/mine', /接单设置/],
  [TANG, /^我要求助/, 'pages/request/new', /是什么事/],
  [CHEN, /^没人接的，\d+ 件$/, 'pages/office/list?kind=waiting', /没人接的/],
  [CHEN, /^超时的，\d+ 件$/, 'pages/office/list?kind=overdue', /超时的/],
  [CHEN, /^不满意的，\d+ 件$/, 'pages/office/list?kind=unhappy', /不满意的/],
  [CHEN, /^该回访的，\d+ 件$/, 'pages/office/list?kind=followUp', /该回访的/],
  [CHEN, /^待审核的，\d+ 件$/, 'pages/office/volunteers', /待审核/],
  [CHEN, /^发公告/, 'pages/office/announce', /能通知到/],
  [CHEN, /^工作台/, 'pages/office/board', /按时有人接/],
  [OFFICER, /^没人接的，\d+ 件$/, 'pages/office/list?kind=waiting', /没人接的/],
];

test.each(FIRST_TAPS)('%s presses %s and is at %s', async (who, door, page, words) => {
  const phone = await Screen.phone(browser, community.cloud.url, who, 'pages/home/index');
  await phone.press(door);
  await phone.page.waitForURL((url) => url.hash.slice(2) === page);
  await phone.sees(words);
  expect(phone.troubles).toEqual([]);
  await phone.close();
});

test("a secretary's number is the same as on the board", async () => {
  const phone = await Screen.phone(browser, community.cloud.url, CHEN, 'pages/home/index');
  const line = await phone.finds('button', /^没人接的，/);
  const said = (await line.getAttribute('aria-label')) ?? '';
  await phone.press(/^工作台/);
  await phone.finds('button', new RegExp(`^${said}，点开看$`));
  expect(phone.troubles).toEqual([]);
  await phone.close();
});

test('a secretary can switch to resident, and the phone remembers the choice', async () => {
  const phone = await Screen.phone(browser, community.cloud.url, CHEN, 'pages/home/index');
  await phone.press('我是居民', 'tab');
  await phone.finds('button', '我要求助');
  await phone.page.reload();
  await phone.finds('button', '我要求助');
  await phone.press('我是书记', 'tab');
  await phone.finds('button', /^没人接的，/);
  expect(phone.troubles).toEqual([]);
  await phone.close();
});

test('for an office the tasks tab holds the same work, without an invitation to volunteer', async () => {
  const phone = await Screen.phone(browser, community.cloud.url, CHEN, 'pages/tasks/index');
  await phone.finds('button', /^没人接的，/);
  expect(await phone.words()).not.toContain('志愿者来接');
  expect(phone.troubles).toEqual([]);
  await phone.close();
});
