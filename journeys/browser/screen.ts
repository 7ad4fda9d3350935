import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { giveChineseFont } from './chinese-font';

/** 手机屏幕 in CSS px. */
export const PHONE = { width: 390, height: 844 };

/** How long a page may take to show something, on a slow machine. */
const PATIENCE_MS = 15_000;

/** How long a reading takes on a slow machine. */
const SOON_MS = 2000;

/** More tab stops than any page of ours has. */
const MOST_TABS = 80;

type WindowOptions = Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor' | 'storageState'>;

type Pressed = 'button' | 'link' | 'radio' | 'tab' | 'checkbox';

/** One window of a browser: what a person sees and does in it, and errors that nobody sees. */
export class Screen {
  /** Errors of the page: on its console, uncaught, or failed responses. */
  readonly troubles: string[] = [];

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (line) => {
      if (line.type() === 'error') this.troubles.push(`${line.text()} (${line.location().url})`);
    });
    page.on('pageerror', (error) => this.troubles.push(String(error.stack ?? error)));
    page.on('response', (answer) => {
      if (answer.status() >= 400) this.troubles.push(`${answer.status()} ${answer.url()}`);
    });
  }

  /** Opens a window that shares nothing with others, like another person's phone. */
  static async open(browser: Browser, url: string, options: WindowOptions = {}): Promise<Screen> {
    const context = await browser.newContext({
      viewport: PHONE,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      ...options,
    });
    await giveChineseFont(context);
    // Its clock runs in real time and can be moved.
    await context.clock.install();
    const screen = new Screen(await context.newPage());
    await screen.page.goto(url);
    return screen;
  }

  /** Somebody's phone, at a page of the mini-program. */
  static phone(browser: Browser, cloud: string, openid: string, page: string): Promise<Screen> {
    return Screen.open(browser, `${cloud}/phone/?as=${openid}#/${page}`);
  }

  /**
   * Waits until these words are in sight.
   *
   * @throws Error with what is in sight instead
   */
  async sees(words: string | RegExp): Promise<Locator> {
    return this.inSight(this.page.getByText(words), `the words ${words}`);
  }

  /** Whether these words appear by themselves. */
  async seesSoon(words: string): Promise<boolean> {
    const shown = this.page.getByText(words).filter({ visible: true }).first();
    return shown.waitFor({ timeout: SOON_MS }).then(
      () => true,
      () => false,
    );
  }

  /** A button, by its full accessible name. @throws Error as `sees` */
  async finds(role: Pressed | 'textbox', name: string | RegExp): Promise<Locator> {
    return this.inSight(this.page.getByRole(role, { name, exact: true }), `the ${role} ${name}`);
  }

  async press(name: string | RegExp, role: Pressed = 'button'): Promise<void> {
    await (await this.finds(role, name)).click();
  }

  async write(name: string | RegExp, words: string): Promise<void> {
    await (await this.finds('textbox', name)).fill(words);
  }

  /** Moves there with the Tab key. @throws Error when the focus never gets there */
  async tabTo(role: Pressed | 'textbox', name: string | RegExp): Promise<void> {
    const goal = await this.finds(role, name);
    for (let stop = 0; stop < MOST_TABS; stop += 1) {
      if (await goal.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key never reaches the ${role} ${name}`);
  }

  /** Waits until everything is loaded, fonts included, and no toast is shown. */
  async settles(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    const reading = this.page.locator('.z-skeleton').filter({ visible: true });
    await reading.first().waitFor({ state: 'hidden' });
    // A page that is left keeps its toast until it is gone.
    await this.page.waitForFunction(() => !document.querySelector('.z-toast'));
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  /** The page as a screen reader reads it: visible words and names. */
  words(): Promise<string> {
    return this.page.locator('body').ariaSnapshot();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private async inSight(wanted: Locator, what: string): Promise<Locator> {
    const first = wanted.filter({ visible: true }).first();
    try {
      await first.waitFor();
    } catch {
      throw new Error(`${what} cannot be found; in sight is:\n${await this.words()}`);
    }
    return first;
  }
}
