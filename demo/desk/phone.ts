import type { Role } from '../seed/cast';
import { element } from './element';
import { faceOf } from './faces';
import { groups, type Holder, holderOf } from './roster';
import { words } from './words';

/** The page that a phone opens when somebody gets it. */
const FIRST_PAGE: Record<Role['group'], string> = {
  居民: 'pages/home/index',
  志愿者: 'pages/tasks/index',
  书记和街道: 'pages/office/board',
  其他邻居: 'pages/home/index',
};

const BANNER_MS = 5000;

/** 一部手机: one phone of the desk, and who holds it now. */
export class Phone {
  readonly root: HTMLElement;
  private readonly face = element('span', 'phone__face');
  private readonly about = element('p', 'phone__about');
  private readonly caption = element('p', 'phone__caption');
  private readonly choice = element('select', 'phone__choice');
  private readonly screen = element('iframe', 'phone__screen');
  private readonly banner = element('div', 'phone__banner');
  private readonly body = element('div', 'phone__body', this.screen, this.banner);
  private hiding = 0;
  private holder: Holder;

  constructor(openid: string, where: string) {
    this.holder = holderOf(openid);
    for (const [group, holders] of groups()) this.choice.append(groupOf(group, holders));
    this.choice.setAttribute('aria-label', words.phone.heldBy(where));
    this.choice.addEventListener('change', () => this.handTo(this.choice.value));
    this.banner.setAttribute('aria-hidden', 'true');
    const who = element('div', 'phone__who', this.choice, this.about);
    const head = element('div', 'phone__head', this.face, who);
    const shell = element('div', 'phone__case', this.body);
    this.root = element('article', 'phone', head, shell, this.caption);
    this.handTo(openid);
  }

  get openid(): string {
    return this.holder.openid;
  }

  /** Gives the phone to somebody, opened at a page or at their first page. */
  handTo(openid: string, page?: string): void {
    this.holder = holderOf(openid);
    const { name, about, group } = this.holder;
    this.choice.value = openid;
    this.about.textContent = about;
    this.caption.textContent = words.captions[group];
    this.face.innerHTML = faceOf(group);
    this.root.dataset.group = group;
    this.screen.title = words.phone.titleOf(name);
    this.hideBanner();
    const address = `/phone/?as=${encodeURIComponent(openid)}#/${page ?? FIRST_PAGE[group]}`;
    // The browser's back button must not return to the previous holder.
    if (this.screen.contentWindow) this.screen.contentWindow.location.replace(address);
    else this.screen.src = address;
  }

  /** Opens a page of the mini-program, as tapping a message does. */
  open(page: string): void {
    const shown = this.screen.contentWindow;
    if (!shown) return;
    shown.location.hash = `#/${page}`;
    this.hideBanner();
    this.refresh();
    this.screen.focus();
  }

  /** The pictures on the page that this phone shows. */
  get pictures(): readonly HTMLImageElement[] {
    return [...(this.screen.contentDocument?.querySelectorAll('img') ?? [])];
  }

  /** Makes the visible page of this phone read again. */
  refresh(): void {
    this.screen.contentWindow?.postMessage({ type: 'zoujin:refresh' }, window.location.origin);
  }

  /** The phone buzzes, and the message slides down over the visible page. */
  buzz(title: string, tip: string, press: () => void): void {
    this.banner.replaceChildren(
      element('span', 'phone__banner-from', words.messages.from),
      element('strong', 'phone__banner-title', title),
      element('span', 'phone__banner-words', tip),
    );
    this.banner.onclick = press;
    this.root.classList.remove('phone--buzz');
    // Reading the layout restarts the animation for a second message.
    void this.root.offsetWidth;
    this.root.classList.add('phone--buzz');
    window.clearTimeout(this.hiding);
    this.hiding = window.setTimeout(() => this.hideBanner(), BANNER_MS);
  }

  private hideBanner(): void {
    this.root.classList.remove('phone--buzz');
  }
}

function groupOf(key: Role['group'], holders: readonly Holder[]): HTMLOptGroupElement {
  const group = element('optgroup', '');
  group.label = words.groups[key];
  for (const { openid, name } of holders) {
    const option = element('option', '', name);
    option.value = openid;
    group.append(option);
  }
  return group;
}
