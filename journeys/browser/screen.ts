import type { Browser, Page } from 'playwright-core';
import { giveChineseFont } from './chinese-font';

/** 手机屏幕 in CSS px. */
export const PHONE = { width: 390, height: 844 };

/** One window of a browser with a page of ours in it, and what went wrong there. */
export class Screen {
  /** Complaints of the page: errors on its console, errors nobody caught, answers that failed. */
  readonly troubles: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (line) => {
      if (line.type() === 'error') this.troubles.push(`${line.text()} (${line.location().url})`);
    });
    page.on('pageerror', (error) => this.troubles.push(String(error.stack ?? error)));
    page.on('response', (answer) => {
      if (answer.status() >= 400) this.troubles.push(`${answer.status()} ${answer.url()}`);
    });
  }

  /** Opens a window that shares nothing with others, as another person's phone does not. */
  static async open(browser: Browser, url: string, viewport = PHONE): Promise<Screen> {
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    await giveChineseFont(context);
    const screen = new Screen(await context.newPage());
    await screen.page.goto(url);
    return screen;
  }

  /** Somebody's phone at a page of the mini-program. */
  static phone(browser: Browser, cloud: string, openid: string, page: string): Promise<Screen> {
    return Screen.open(browser, `${cloud}/phone/?as=${openid}#/${page}`);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
