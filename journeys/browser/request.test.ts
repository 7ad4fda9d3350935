import type { Browser } from 'playwright-core';
import { LEADING } from '../../demo/seed/cast';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';

/** One request passes through three people's phones, on the pages that ship. */

jest.setTimeout(60_000);

const [LI, WANG, CHEN] = LEADING;
const LEAK = '厨房水管爆了，水漏到楼下，总阀已经关了。';
const NEWS = '周六上午停水三小时';

let browser: Browser;
let community: Community;
let resident: Screen;
let volunteer: Screen;
let secretary: Screen;

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open()]);
  const { url } = community.cloud;
  [resident, volunteer, secretary] = await Promise.all([
    Screen.phone(browser, url, LI, 'pages/home/index'),
    Screen.phone(browser, url, WANG, 'pages/tasks/index'),
    Screen.phone(browser, url, CHEN, 'pages/office/board'),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await community?.close();
});

afterEach(() => {
  const troubles = [resident, volunteer, secretary].map((screen) => screen.troubles);
  expect(troubles).toEqual([[], [], []]);
});

/** The message arrives a little later; each tab reads again when it is opened. */
async function tabsUntil(screen: Screen, tab: string, words: string): Promise<void> {
  for (let look = 0; look < 10; look += 1) {
    await screen.press('首页', 'link');
    await screen.press(new RegExp(tab), 'link');
    if (await screen.seesSoon(words)) return;
  }
  await screen.sees(words);
}

test('李阿姨 asks with the keyboard alone, and reads who has it and why', async () => {
  const { keyboard } = resident.page;
  await resident.sees('银杏里社区');
  await resident.tabTo('button', '我要求助');
  await keyboard.press('Enter');

  await resident.tabTo('textbox', '是什么事');
  await keyboard.type(LEAK);
  await resident.tabTo('radio', '漏水断电');
  await keyboard.press('Space');
  await resident.tabTo('button', '提交，帮我找人');
  await keyboard.press('Enter');

  await resident.sees('获取下次发送消息的权限');
  await resident.page.getByRole('button', { name: '允许' }).focus();
  await keyboard.press('Enter');

  await resident.sees('收到了，有人管');
  await resident.sees('老周水电急修工作室');
  await resident.sees('为什么先找老周水电急修工作室');
  await resident.sees('专门办这一类事');
  await resident.sees('就在本社区');
  await resident.tabTo('button', '看进展');
  await keyboard.press('Enter');
  await resident.sees('等里面的志愿者接');
});

test('王师傅 finds it among his tasks without her flat, and accepts it with one tap', async () => {
  await tabsUntil(volunteer, '任务', LEAK);
  const before = await volunteer.words();
  expect(before).toContain('5号楼');
  expect(before).not.toContain('602室');
  expect(before).not.toContain('154 0000 0001');

  await volunteer.press('我来接');
  await volunteer.sees('获取下次发送消息的权限');
  await volunteer.press('允许');

  await volunteer.sees('联系人和地址');
  await volunteer.sees('602室');
  await volunteer.finds('button', /154 0000 0001/);
});

test('he records a progress note and the result', async () => {
  await volunteer.press(/^记一笔进展/);
  await volunteer.write(/办到哪一步了/, '总阀关着，零件在路上，半小时到。');
  await volunteer.press('记下来');
  await volunteer.sees('零件在路上');

  await volunteer.press('办好了，写结果');
  await volunteer.write(/办得怎么样/, '换了一段软管和角阀，试过水，不漏了。');
  await volunteer.press('半小时', 'radio');
  await volunteer.press('办结，请居民看看');
  await volunteer.sees('已经请居民看看办得怎么样');
});

test('she reads the result, confirms it, and gives five stars', async () => {
  await resident.press('返回');
  // Messages that can wait are sent by the timer within a minute.
  await community.cloud.advance('PT1M');
  await tabsUntil(resident, '消息', '「漏水断电」办好了');
  await resident.press(/「漏水断电」办好了/);
  await resident.sees('换了一段软管和角阀，试过水，不漏了。');
  await resident.sees('零件在路上');
  await resident.press('办好了');

  await resident.press(/^5 星/, 'radio');
  await resident.write(/想说的话/, '来得快，弄得干净。');
  await resident.press('提交评价');
  // Few credits are left, so the same tap asks her for more.
  await resident.sees('获取下次发送消息的权限');
  await resident.press('允许');
  await resident.sees('谢谢您的评价');
  await resident.sees('您说：来得快，弄得干净。');
});

test('陈书记 sees the figures and opens the lists behind them', async () => {
  for (const door of ['没人接的', '超时的', '待审核的', '不满意的']) {
    await secretary.finds('button', new RegExp(`${door}，\\d+ 件`));
  }
  await secretary.sees(/\d+ 件里，\d+ 件按时有人接/);
  await secretary.press(/^全部的事/);
  await secretary.press(new RegExp(LEAK));
  await secretary.sees('换了一段软管和角阀，试过水，不漏了。');
  expect(await secretary.words()).not.toContain('154 0000 0001');
});

test('she announces in three steps and sees the audience; 李阿姨 reads it', async () => {
  await secretary.press('返回');
  await secretary.press('返回');
  await secretary.press(/^发公告/);
  await secretary.sees(/能通知到 \d+ 人/);
  await secretary.press('下一步，写内容');
  await secretary.write(/标题/, NEWS);
  await secretary.write(/正文/, '5号楼和6号楼换水表，8:30 到 11:30 停水。请提前接好水。');
  await secretary.press('下一步');
  await secretary.sees(/能通知到 \d+ 人/);
  await secretary.press('发出去');
  await secretary.sees(/现在发给 \d+ 个人吗/);
  await (await secretary.finds('button', '再看看')).waitFor();
  await secretary.page.getByRole('dialog').getByRole('button', { name: '发出去' }).click();
  await secretary.sees('已经有 0 人看过');

  await resident.press('返回');
  await tabsUntil(resident, '消息', NEWS);
  await resident.press(new RegExp(NEWS));
  await resident.sees('请提前接好水');
});
