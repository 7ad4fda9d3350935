import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Screen } from '../../journeys/browser/screen';

/** The desk while a request passes from the first person to the second. */
export async function takeDesk(browser: Browser, url: string): Promise<void> {
  const desk = await Screen.open(browser, `${url}/`, {
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 2,
  });
  const phoneOf = (name: string) => desk.page.frameLocator(`[title="${name}的手机"]`);
  await desk.press('带我去');
  const resident = phoneOf('李桂芳');
  await resident
    .getByRole('textbox', { name: '是什么事' })
    .fill('厨房水管爆了，水漏到楼下，总阀已经关了。');
  await resident.getByRole('button', { name: '提交，帮我找人' }).click();
  await resident.getByRole('button', { name: '允许' }).click();
  await resident.getByText('收到了，有人管').waitFor();
  await desk.page
    .getByRole('log')
    .getByRole('button', { name: /^王海生/ })
    .last()
    .waitFor();
  await phoneOf('王海生').getByText('总阀已经关了').waitFor();
  await desk.page.evaluate(() => document.fonts.ready.then(() => undefined));
  await desk.page.screenshot({ path: join(__dirname, 'desk.png') });
  await desk.page.locator('#phones').screenshot({ path: join(__dirname, 'three-phones.png') });
  await desk.press('English', 'link');
  await desk.sees('Wang Haisheng accepts it');
  await desk.settles();
  await desk.page.screenshot({ path: join(__dirname, 'desk-english.png') });
  if (desk.troubles.length > 0) throw new Error(`the desk: ${desk.troubles.join('\n')}`);
  await desk.close();
}
