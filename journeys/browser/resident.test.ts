import type { Browser } from 'playwright-core';
import { LEADING } from '../../demo/seed/cast';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';
import { slowNetwork } from './slow-network';

/** 居民的眼睛: difficulties of a resident of 72, tested where a browser draws the page. */

jest.setTimeout(60_000);

const [LI] = LEADING;

let browser: Browser;
let community: Community;

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open()]);
});

afterAll(async () => {
  await browser?.close();
  await community?.close();
});

const opens = (page: string) => Screen.phone(browser, community.cloud.url, LI, page);

test('without a network a request can still be written, and pages load again when it is back', async () => {
  const phone = await opens('pages/home/index');
  await phone.page.route('**/fn/**', (route) => route.abort());
  await phone.page.reload();
  await phone.sees('网络不太好，请再试一次。');
  await phone.finds('button', '我要求助');
  expect(await phone.words()).not.toContain('没有丢');

  await phone.page.unroute('**/fn/**');
  const context = phone.page.context();
  await context.setOffline(true);
  await context.setOffline(false);
  await phone.sees('最新公告');
  await phone.close();
});

test('long text stays visible while it is written, and text over the limit is reported and kept', async () => {
  const phone = await opens('pages/request/new');
  const box = await phone.finds('textbox', '是什么事');
  const before = (await box.boundingBox())?.height ?? 0;
  await box.fill('厨房水管爆了，水漏到楼下。\n'.repeat(12));
  await phone.page.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].every((one) => one.scrollHeight <= one.clientHeight),
  );
  expect((await box.boundingBox())?.height).toBeGreaterThan(2 * before);

  const pasted = '水'.repeat(1012);
  await box.fill(pasted);
  await phone.sees('多了 12 个字');
  expect(await box.inputValue()).toBe(pasted);
  await phone.close();
});

test('going back closes one sheet after another, then the page, and nothing is left of a closed one', async () => {
  const phone = await opens('pages/home/index');
  await phone.press('我要求助');
  await phone.write('是什么事', '厨房水管在漏，已经关了总阀。');
  await phone.press('漏水断电', 'radio');
  await phone.press('提交，帮我找人');
  await phone.press('允许');
  await phone.press('看进展');
  const outer = phone.page.getByRole('dialog', { name: '地点应该是哪里' });
  const dialogs = phone.page.getByRole('dialog');

  await phone.press('地点不对，改地点');
  await phone.press(/^哪一栋楼/);
  await expectCount(2);
  await phone.page.goBack();
  await expectCount(1);
  await outer.waitFor();
  await phone.page.goBack();
  await expectCount(0);
  expect(phone.page.url()).toContain('pages/request/detail');

  await phone.press('地点不对，改地点');
  await phone.page.keyboard.press('Escape');
  await expectCount(0);
  await phone.press('地点不对，改地点');
  await phone.press('关闭');
  await expectCount(0);
  await phone.page.goBack();
  await phone.finds('button', '我要求助');
  expect(phone.page.url()).toContain('pages/home/index');
  expect(phone.troubles).toEqual([]);
  await phone.close();

  async function expectCount(many: number): Promise<void> {
    await phone.page.waitForFunction(
      (wanted) => document.querySelectorAll('[role="dialog"]').length === wanted,
      many,
    );
    expect(await dialogs.count()).toBe(many);
  }
});

test('a toast does not cover a sheet', async () => {
  const phone = await opens('pages/home/index');
  await phone.sees('遇到了什么事');
  const arrives = await slowNetwork(phone, '**/phone/js/**');
  await phone.press('我要求助');
  const note = await phone.sees('网络有点慢，正在打开');
  await arrives();
  await phone.press('都不是，看所有种类');
  const sheet = phone.page.getByRole('dialog', { name: '是哪一类' });
  await sheet.waitFor();
  const [low, high] = [await note.boundingBox(), await sheet.boundingBox()];
  expect((low?.y ?? 0) + (low?.height ?? 0)).toBeLessThanOrEqual(high?.y ?? 0);
  await phone.close();
});

test('of many studios the first few are shown, and a search finds one', async () => {
  const phone = await opens('pages/studio/list');
  await phone.finds('button', /^再看 \d+ 家$/);
  await phone.write('按名字找', '沈思源');
  await phone.sees('沈律师工作室');
  await phone.write('按名字找', '修飞船');
  await phone.sees('没有找到「修飞船」');
  await phone.close();
});

test('on a wide window a page keeps a readable width', async () => {
  const url = `${community.cloud.url}/phone/?as=${LI}#/pages/home/index`;
  const phone = await Screen.open(browser, url, { viewport: { width: 768, height: 1024 } });
  await phone.sees('遇到了什么事');
  const widths = await phone.page.evaluate(() =>
    [...document.querySelectorAll('.z-screen')].map((one) => one.getBoundingClientRect().width),
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(640);
  await phone.close();
});
