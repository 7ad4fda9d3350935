import type { BuiltPackage } from './built-package';
import type { OpenPage, PageAddress } from './open-page';
import { Refused } from './wx/answers';

/** WeChat keeps this many pages. */
const DEEPEST = 10;

/** 页面栈: tab pages stay alive once opened, all others are unloaded when they are left. */
export class PageStack {
  private pages: OpenPage[] = [];
  private readonly tabs = new Map<string, OpenPage>();

  constructor(
    private readonly built: BuiltPackage,
    private readonly open: (address: PageAddress) => OpenPage,
  ) {}

  get all(): readonly OpenPage[] {
    return this.pages;
  }

  /** The page in sight. */
  get top(): OpenPage {
    const top = this.pages.at(-1);
    if (!top) throw new Error('no page is open');
    return top;
  }

  async push(url: string): Promise<undefined> {
    const address = this.addressOf(url);
    if (this.built.isTab(address.route)) throw new Refused('can not navigateTo a tabbar page');
    if (this.pages.length >= DEEPEST) throw new Refused('webview count limit exceed');
    await later();
    this.top.call('onHide');
    this.show(address);
  }

  async replace(url: string): Promise<undefined> {
    const address = this.addressOf(url);
    if (this.built.isTab(address.route)) throw new Refused('can not redirectTo a tabbar page');
    await later();
    this.leave();
    this.show(address);
  }

  async relaunch(url: string): Promise<undefined> {
    const address = this.addressOf(url);
    await later();
    this.end();
    this.show(address);
  }

  async switchTab(url: string): Promise<undefined> {
    const address = this.addressOf(url);
    if (!this.built.isTab(address.route)) throw new Refused('can not switch to no-tabBar page');
    if (url.includes('?')) throw new Refused('url cannot contain a query string');
    await later();
    if (this.top === this.tabs.get(address.route)) return;
    if (this.isTab(this.top)) this.top.call('onHide');
    else this.leaveAllButTab();
    const kept = this.tabs.get(address.route);
    this.pages = kept ? [kept] : [];
    if (kept) kept.call('onShow');
    else this.show(address);
  }

  async back(delta: number): Promise<undefined> {
    if (this.top.takesBack()) return;
    if (this.pages.length < 2) throw new Refused('cannot navigate back at first page.');
    await later();
    for (let left = Math.min(delta, this.pages.length - 1); left > 0; left -= 1) this.leave();
    this.top.call('onShow');
  }

  /** Ends every page, the tabs too. */
  end(): void {
    for (const page of new Set([...this.pages, ...this.tabs.values()])) page.unload();
    this.pages = [];
    this.tabs.clear();
  }

  /** @throws Refused when there is no such page */
  addressOf(url: string): PageAddress {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?');
    if (!this.built.pages.includes(path)) throw new Refused(`page "${path}" is not found`);
    // WeChat hands values over as they stand in the address, still encoded.
    const pairs = search.split('&').filter(Boolean).map(pairOf);
    return { route: path, query: Object.fromEntries(pairs) };
  }

  /** Opens the very first page. */
  begin(url: string): void {
    this.show(this.addressOf(url));
  }

  private show(address: PageAddress): void {
    const page = this.open(address);
    this.pages.push(page);
    if (this.built.isTab(address.route)) this.tabs.set(address.route, page);
    page.begin();
  }

  private leave(): void {
    const page = this.pages.pop();
    if (!page) return;
    this.tabs.delete(page.address.route);
    page.unload();
  }

  private leaveAllButTab(): void {
    for (let page = this.pages.at(-1); page && !this.isTab(page); page = this.pages.at(-1)) {
      this.leave();
    }
  }

  private isTab(page: OpenPage): boolean {
    return this.built.isTab(page.address.route);
  }
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The page that navigates finishes its work before it is covered. */
function later(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
