import type { Browser, FrameLocator } from 'playwright-core';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';

/** The desk at `/`: three phones, the messages, the clock. */

jest.setTimeout(60_000);

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

test('three phones stand side by side, each in the hands of somebody', async () => {
  await phoneOf('李阿姨').getByText('银杏里社区').first().waitFor();
  await phoneOf('王师傅').getByRole('tab', { name: /^待接/ }).waitFor();
  await phoneOf('陈书记').getByRole('heading', { name: '工作台' }).waitFor();
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

test('the guide leads to the first step; the message of it appears as a card and on the phone', async () => {
  await desk.press('带我去');
  const resident = phoneOf('李阿姨');
  await resident.getByRole('textbox', { name: '是什么事' }).fill('厨房水管爆了。');
  await resident.getByRole('button', { name: '提交，帮我找人' }).click();
  await resident.getByRole('button', { name: '允许' }).click();
  await resident.getByText('收到了，有人管').waitFor();

  const card = desk.page.getByRole('log').getByRole('button', { name: /^王师傅等 \d 人收到/ });
  await card.waitFor();
  await desk.sees('王师傅的手机响了，他接下来');
  await card.click();
  await phoneOf('王师傅').getByRole('button', { name: '我来接' }).waitFor();
});

test('the clock goes forward, and what is due by then happens', async () => {
  await desk.sees('4月12日 周三 10:1');
  await desk.press('+ 2 小时');
  await desk.sees(/^过了 2 小时：巡查 \d+ 次/);
  await desk.sees('4月12日 周三 12:1');
  // Nobody took the leak in time, so another studio was asked.
  await desk.page
    .getByRole('log')
    .getByRole('button', { name: /李阿姨收到/ })
    .first()
    .waitFor();
});
