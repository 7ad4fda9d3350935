import type { Browser } from 'playwright-core';
import { LEADING } from '../../demo/seed/cast';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';

/** 长辈 size, chosen by the person, as the browser draws it. */

jest.setTimeout(60_000);

const BODY = 22;
const TARGET = 60;
const [LI] = LEADING;

let browser: Browser;
let community: Community;
let phone: Screen;

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open()]);
  phone = await Screen.phone(browser, community.cloud.url, LI, 'pages/me/index');
  await phone.press('长辈', 'radio');
});

afterAll(async () => {
  await browser?.close();
  await community?.close();
});

afterEach(() => expect(phone.troubles).toEqual([]));

/** Buttons and fields in sight that are too small for a finger. */
function tooSmall(): Promise<string[]> {
  return phone.page.evaluate((least) => {
    const found = document.querySelectorAll<HTMLElement>(
      '.z-screen :is([role="button"], [role="radio"], [role="tab"], [role="checkbox"], input, textarea)',
    );
    return [...found]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < least)
      .map(({ element, box }) => `${element.ariaLabel} ${box.width}×${box.height}`);
  }, TARGET);
}

/** Text size of the page in sight, in px, and whether it is wider than the phone. */
function measure(): Promise<{ body: number; overflows: boolean }> {
  return phone.page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.z-screen')].find(
      (screen) => screen.getBoundingClientRect().width > 0,
    );
    if (!shown) throw new Error('no page is in sight');
    const body = Number.parseFloat(getComputedStyle(shown).fontSize);
    return { body, overflows: shown.scrollWidth > shown.clientWidth };
  });
}

async function expectReadable(): Promise<void> {
  const { body, overflows } = await measure();
  expect(body).toBeGreaterThanOrEqual(BODY);
  expect(overflows).toBe(false);
  expect(await tooSmall()).toEqual([]);
}

test('the home page is readable and its buttons are large enough', async () => {
  await phone.press('首页', 'link');
  await phone.sees('遇到了什么事');
  await expectReadable();
});

test('the page of a new request is too, with fewer things at a time', async () => {
  await phone.press('我要求助');
  await phone.finds('textbox', '是什么事');
  await expectReadable();
});

test('the choice is kept after the window is closed', async () => {
  await phone.page.reload();
  await phone.finds('textbox', '是什么事');
  await expectReadable();
});
