import type { ElementHandle, Request } from 'playwright-core';
import { type Sent, takenCommand } from '../actions/sent';
import type { CasePhone } from '../cases/case-phone';
import { SHEET } from '../cases/sheet';
import { findByName, isOutOfSight, type Kind, pageInSight, readSight, stillFace } from './in-sight';
import type { Screen } from './screen';
import { UnderWay } from './under-way';

/** How long something may take to come into sight, on a slow machine. */
const PATIENCE_MS = 15_000;

/** The one in the album: a white dot. */
const PHOTO = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
    'base64',
  ),
};

/** A file on somebody's computer. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Longer than any page waits for somebody to go on writing. */
const PAUSE_MS = 2000;

/** WeChat's consent prompt, and the signs that something is loading or being sent. */
const STILL = { yes: '.wx-consent__yes', busy: '.z-skeleton, .z-button__turning' };

/** A case's phone in a browser. It always accepts WeChat's consent prompt. */
export class CasePhoneInBrowser implements CasePhone {
  private readonly underWay: UnderWay;
  private readonly asked: Promise<Sent | undefined>[] = [];

  constructor(private readonly screen: Screen) {
    const { page } = screen;
    this.underWay = new UnderWay(page, PATIENCE_MS);
    page.on('request', (request) => this.begins(request));
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

  async addPhoto(): Promise<void> {
    const chooser = this.screen.page.waitForEvent('filechooser');
    await this.press('加照片');
    await (await chooser).setFiles(PHOTO);
    await this.find('pressed', '去掉第 1 张照片');
  }

  addSheet(button: string): Promise<void> {
    return this.addFile(button, { name: 'tree.csv', mimeType: 'text/csv', buffer: SHEET });
  }

  /** Presses this and chooses that file. */
  async addFile(button: string, file: ChosenFile): Promise<void> {
    const chooser = this.screen.page.waitForEvent('filechooser');
    await this.press(button);
    await (await chooser).setFiles(file);
    await this.settles();
  }

  async tab(name: string): Promise<void> {
    await this.screen.press(new RegExp(name), 'link');
    await this.settles();
  }

  /** The address changes before the page does, so the old content has to disappear first. */
  async back(): Promise<void> {
    const { page } = this.screen;
    const left = await page.evaluateHandle(pageInSight);
    await this.press('返回');
    await page.waitForFunction(isOutOfSight, left, { timeout: PATIENCE_MS });
    await this.settles();
  }

  /** The desk sends its phones the same event when something has changed. */
  async looksAgain(): Promise<void> {
    await this.screen.page.evaluate(() => window.postMessage({ type: 'zoujin:refresh' }, '*'));
    await this.settles();
  }

  async pauses(): Promise<void> {
    await this.screen.page.clock.fastForward(PAUSE_MS);
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

  /** Saves a picture of what is in sight, once the fonts are loaded. */
  async picture(path: string): Promise<void> {
    await this.screen.settles();
    await this.screen.page.screenshot({ path, animations: 'disabled' });
  }

  close(): Promise<void> {
    return this.screen.close();
  }

  private begins(request: Request): void {
    if (request.url().endsWith('/fn/api')) this.asked.push(outcomeOf(request, this.address));
  }

  /** The page's address comes after the `#`. */
  private get address(): URL {
    return new URL(new URL(this.screen.page.url()).hash.slice(1), 'http://phone');
  }

  private async find(kind: Kind, name: string): Promise<ElementHandle<HTMLElement>> {
    const found = (await this.look(kind, name)) ?? (await this.comes(kind, name));
    if (found) return found;
    throw new Error(`nothing is called ${name} on ${await this.page()}:\n${await this.text()}`);
  }

  /** The element with this name, as soon as it is in sight and the page is quiet. */
  private async comes(kind: Kind, name: string): Promise<ElementHandle<HTMLElement> | null> {
    const { page } = this.screen;
    const wait = page.waitForFunction(findByName, { kind, name }, { timeout: PATIENCE_MS });
    return wait.then(
      () => this.look(kind, name),
      () => null,
    );
  }

  private async look(kind: Kind, name: string): Promise<ElementHandle<HTMLElement> | null> {
    await this.settles();
    const found = await this.screen.page.evaluateHandle(findByName, { kind, name });
    return found.asElement() as ElementHandle<HTMLElement> | null;
  }

  /** Waits until nothing is being loaded or sent, accepting WeChat's prompt on the way. */
  private async settles(): Promise<void> {
    const { page } = this.screen;
    for (;;) {
      await this.underWay.none();
      const face = await page.waitForFunction(stillFace, STILL, { timeout: PATIENCE_MS });
      if ((await face.jsonValue()) === 'asks') await page.locator(STILL.yes).click();
      else if (!this.underWay.any) return;
    }
  }
}

/** A command that a page sent, once it has its reply; null when the cloud was not reached. */
async function outcomeOf(request: Request, { pathname }: URL): Promise<Sent | undefined> {
  const answer = await request.response();
  if (!answer?.ok()) return undefined;
  const { result } = (await answer.json()) as { readonly result?: unknown };
  return takenCommand(pathname.slice(1), request.postDataJSON(), result);
}
