import type { ElementHandle, Request } from 'playwright-core';
import { type Sent, takenCommand } from '../actions/sent';
import type { Hand } from '../cases/hand';
import { findByName, type Kind, readSight } from './in-sight';
import type { Screen } from './screen';

/** How long something may take to come into sight, on a slow machine. */
const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 40;

/** A case's hand on the pages in a browser. WeChat's question for messages is always answered yes. */
export class HandInBrowser implements Hand {
  private readonly underWay = new Set<Request>();
  private readonly asked: Promise<Sent | undefined>[] = [];

  constructor(private readonly screen: Screen) {
    const { page } = screen;
    page.on('request', (request) => this.begins(request));
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => this.underWay.delete(request));
  }

  async press(name: string): Promise<void> {
    await (await this.find('pressed', name)).click();
    await this.settles();
  }

  async write(label: string, words: string): Promise<void> {
    await (await this.find('written', label)).fill(words);
    await this.settles();
  }

  async choose(label: string, ...way: readonly string[]): Promise<void> {
    await this.press(label);
    for (const step of way) await this.press(step);
  }

  async turn(label: string, value: string): Promise<void> {
    await this.write(label, value);
  }

  async tab(name: string): Promise<void> {
    await this.screen.press(new RegExp(name), 'link');
    await this.settles();
  }

  async back(): Promise<void> {
    await this.press('返回');
  }

  /** As the desk tells its phones that something has changed. */
  async looksAgain(): Promise<void> {
    await this.screen.page.evaluate(() => window.postMessage({ type: 'zoujin:refresh' }, '*'));
    await this.settles();
  }

  async text(): Promise<string> {
    await this.settles();
    return this.screen.page.evaluate(readSight);
  }

  async written(label: string): Promise<string> {
    return (await this.find('written', label)).inputValue();
  }

  async canPress(name: string): Promise<boolean> {
    await this.settles();
    const found = await this.look('pressed', name);
    return found !== null && (await found.getAttribute('aria-disabled')) !== 'true';
  }

  async isChosen(name: string): Promise<boolean> {
    const found = await this.find('pressed', name);
    const said = await Promise.all(
      ['aria-checked', 'aria-selected'].map((each) => found.getAttribute(each)),
    );
    return said.includes('true');
  }

  async page(): Promise<string> {
    return this.address.pathname.slice(1);
  }

  async id(): Promise<string> {
    return this.address.searchParams.get('id') ?? '';
  }

  troubles(): readonly string[] {
    return this.screen.troubles;
  }

  async sent(): Promise<readonly Sent[]> {
    return (await Promise.all(this.asked)).filter((each) => each !== undefined);
  }

  /** Keeps what is in sight, drawn in its own letters. */
  async picture(path: string): Promise<void> {
    await this.screen.settles();
    await this.screen.page.screenshot({ path, animations: 'disabled' });
  }

  close(): Promise<void> {
    return this.screen.close();
  }

  private begins(request: Request): void {
    this.underWay.add(request);
    if (request.url().endsWith('/fn/api')) this.asked.push(outcomeOf(request, this.address));
  }

  /** The page's address stands behind the `#`. */
  private get address(): URL {
    return new URL(new URL(this.screen.page.url()).hash.slice(1), 'http://phone');
  }

  private async find(kind: Kind, name: string): Promise<ElementHandle<HTMLElement>> {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      await this.settles();
      const found = await this.look(kind, name);
      if (found) return found;
      await this.screen.page.waitForTimeout(LOOK_AGAIN_MS);
    }
    throw new Error(`nothing is called ${name} on ${await this.page()}:\n${await this.text()}`);
  }

  private async look(kind: Kind, name: string): Promise<ElementHandle<HTMLElement> | null> {
    const found = await this.screen.page.evaluateHandle(findByName, { kind, name });
    return found.asElement() as ElementHandle<HTMLElement> | null;
  }

  /** Waits until nothing is on its way and nothing is being read, saying yes to WeChat's question. */
  private async settles(): Promise<void> {
    const { page } = this.screen;
    const deadline = Date.now() + PATIENCE_MS;
    let still = 0;
    while (still < 2 && Date.now() < deadline) {
      const yes = page.locator('.wx-consent__yes');
      if (await yes.isVisible()) await yes.click();
      const reading = page.locator('.z-skeleton, .z-button__turning').filter({ visible: true });
      const quiet = this.underWay.size === 0 && (await reading.count()) === 0;
      still = quiet ? still + 1 : 0;
      await page.waitForTimeout(LOOK_AGAIN_MS);
    }
  }
}

/** What a page has the cloud do, once it is done; nothing when it was not reached. */
async function outcomeOf(request: Request, { pathname }: URL): Promise<Sent | undefined> {
  const answer = await request.response();
  if (!answer?.ok()) return undefined;
  const { result } = (await answer.json()) as { readonly result?: unknown };
  return takenCommand(pathname.slice(1), request.postDataJSON(), result);
}
