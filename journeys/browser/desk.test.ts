import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, FrameLocator } from 'playwright-core';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';

/** The desk at `/`: three phones, the messages, the clock. */

jest.setTimeout(90_000);

/** Two hours are hundreds of timer runs, which take a while on a busy machine. */
const FORWARD_MS = 60_000;

let browser: Browser;
let community: Community;
let desk: Screen;

const phoneOf = (name: string): FrameLocator => desk.page.frameLocator(`[title="${name}的手机"]`);

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open()]);
  desk = await Screen.open(browser, `${community.cloud.url}/`, {
    viewport: { width: 1440, height: 900 },
  });
});

afterAll(async () => {
  await browser?.close();
  await community?.close();
});

afterEach(() => expect(desk.troubles).toEqual([]));

/** What axe reports for the desk itself; the phones on it are checked separately. */
async function violations(): Promise<string[]> {
  await desk.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await desk.page.evaluate<AxeResults>(
    `axe.run({ exclude: [['iframe']] }, { iframes: false })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('three phones are shown side by side, each with its person', async () => {
  await phoneOf('李桂芳').getByText('银杏里社区').first().waitFor();
  await phoneOf('王海生').getByRole('tab', { name: /^待接/ }).waitFor();
  await phoneOf('陈静').getByRole('heading', { name: '工作台' }).waitFor();
  const boxes = await Promise.all(
    (await desk.page.locator('iframe').all()).map((frame) => frame.boundingBox()),
  );
  const edges = boxes.map((box) => ({
    left: box?.x ?? 0,
    right: (box?.x ?? 0) + (box?.width ?? 0),
  }));
  expect(edges).toHaveLength(3);
  for (const [index, { left, right }] of edges.entries()) {
    expect(left).toBeGreaterThanOrEqual(edges[index - 1]?.right ?? 0);
    expect(right).toBeLessThanOrEqual(1440);
  }
});

test('the guide leads to the first step; its message appears as a card and on the phone', async () => {
  await desk.press('带我去');
  const resident = phoneOf('李桂芳');
  await resident.getByRole('textbox', { name: '是什么事' }).fill('厨房水管爆了。');
  await resident.getByRole('button', { name: '提交，帮我找人' }).click();
  await resident.getByRole('button', { name: '允许' }).click();
  await resident.getByText('收到了，有人管').waitFor();

  const card = desk.page.getByRole('log').getByRole('button', { name: /^王海生等 \d 人收到/ });
  await card.waitFor();
  await desk.sees('王海生的手机响了，他接下来');
  await card.click();
  await phoneOf('王海生').getByRole('button', { name: '我来接' }).waitFor();
});

test('moving the clock forward makes everything happen that is due by then', async () => {
  await desk.sees('4月12日 周三 10:1');
  await desk.press('+ 2 小时');
  await desk.page.getByText(/^过了 2 小时：巡查 \d+ 次/).waitFor({ timeout: FORWARD_MS });
  await desk.sees('4月12日 周三 12:1');
  // Nobody accepted the leak in time, so another studio was asked.
  await desk.page
    .getByRole('log')
    .getByRole('button', { name: /李桂芳收到/ })
    .first()
    .waitFor();
});

test('a code on the right phone is scanned by the left one', async () => {
  const office = phoneOf('陈静');
  await desk.page.evaluate(
    `document.querySelectorAll('iframe')[2].contentWindow.location.hash = '#/pages/code/posters'`,
  );
  await office.getByRole('button', { name: /^给哪里打海报/ }).click();
  await office.getByRole('button', { name: '第二网格', exact: true }).click();
  await office.getByRole('radio', { name: '6号楼', exact: true }).click();
  await desk.page.getByText('扫小程序码').click();
  await desk.press('扫手机上显示的码');
  await desk.sees(/^没有找到码/);
  await office.getByRole('button', { name: '看小程序码' }).first().click();
  await office.locator('img[src*="codes"]').waitFor();
  const scanned = phoneOf('李桂芳').getByText('银杏里社区 · 6号楼');
  await desk.page.waitForFunction(
    `[...document.querySelectorAll('iframe')[2].contentDocument.querySelectorAll('img')].some((one) => one.naturalWidth > 0)`,
  );
  await desk.press('扫手机上显示的码');
  await scanned.waitFor();
});

test('usage is shown, and axe reports nothing with messages and faults open', async () => {
  await desk.sees(/^本月调用 \d+；今天读 [\d,]+，写 [1-9][\d,]*$/);
  await desk.page.getByText('模拟故障').click();
  await desk.press(/^网络很慢/);
  await desk.sees('开着 1 个');
  expect(await violations()).toEqual([]);
  await desk.press(/^网络很慢/);
});

test('the language switch turns it English, and it stays English', async () => {
  await desk.press('English', 'link');
  await desk.sees('Li Guifang reports a leak');
  expect(await desk.page.locator('html').getAttribute('lang')).toBe('en');
  await desk.page
    .frameLocator('[title="Phone of Wang Haisheng 王海生"]')
    .getByRole('tablist')
    .first()
    .waitFor();
  for (const caption of ['A resident asks', 'A volunteer helps', 'The office keeps the overview']) {
    await desk.sees(caption);
  }
  expect(await violations()).toEqual([]);
  await desk.page.goto(`${community.cloud.url}/`);
  await desk.press('Take me there');
  await desk.press('+ 15 min');
  await desk.page.getByText(/^15 min later: patrol ran \d+×/).waitFor({ timeout: FORWARD_MS });
  await desk.press('中文', 'link');
  await desk.sees('看一件求助怎样一步步办成');
});

test('on a narrow window an arrow leads to the third phone', async () => {
  await desk.page.setViewportSize({ width: 1024, height: 768 });
  await desk.page.goto(`${community.cloud.url}/?lang=zh`);
  const third = desk.page.locator('iframe').nth(2);
  const right = async () => {
    const box = await third.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  const side = (await desk.page.locator('.side').boundingBox())?.x ?? 0;
  expect(await right()).toBeGreaterThan(side);
  await desk.press('看右边的手机');
  await desk.page.getByRole('button', { name: '看左边的手机' }).waitFor();
  await desk.page.waitForFunction((edge) => {
    const frames = [...document.querySelectorAll('iframe')];
    return (frames[2]?.getBoundingClientRect().right ?? 0) <= edge;
  }, side);
  expect(await violations()).toEqual([]);
});
