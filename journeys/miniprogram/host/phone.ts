import { type Sent, takenCommand } from '../../actions/sent';
import { AppService, type Options } from './app-service';
import type { BuiltPackage } from './built-package';
import { Busy } from './busy';
import { OpenPage, type PageAddress } from './open-page';
import { PageStack } from './page-stack';
import { Parts } from './parts';
import { dispatch, type RenderedNode, type Template } from './renderer';
import { Timers } from './timers';
import { Traffic } from './traffic';
import type { Surroundings } from './wx/answers';
import { Guideline } from './wx/privacy';
import { type PhoneSettings, weChat } from './wx/we-chat';

const FIRST = 'pages/home/index';

/** 一部手机: one person's WeChat with the built mini-program. */
export class Phone {
  /** Errors of scripts, and what they logged to the console. */
  readonly troubles: string[] = [];
  /** What WeChat refused, whether or not the scripts handled it. */
  readonly refused: string[] = [];
  /** What left the mini-program, e.g. a number that was called. */
  readonly happened: string[] = [];
  /** 订阅消息授权: the templates of each prompt that was shown. */
  readonly prompts: (readonly string[])[] = [];
  /** The commands that the pages sent and the cloud accepted. */
  readonly sent: Sent[] = [];
  readonly traffic = new Traffic();
  readonly storage: Map<string, string>;
  readonly bars = {
    title: '',
    badges: new Map<number, string>(),
    sharing: new Map<object, boolean>(),
    onTab: () => this.onTab(),
    page: () => this.stack.top,
  };

  private readonly busy = new Busy();
  private readonly timers = new Timers(this.busy, (error) => this.trouble(error));
  private readonly stack: PageStack;
  private readonly service: AppService;
  private readonly parts: Parts;
  private readonly guideline: Guideline;
  private launchedWith: object = {};
  private tapping = false;

  private readonly around: Surroundings = {
    begin: (what) => this.busy.begin(what),
    bring: (value) => this.service.bring(value),
    refused: (message) => this.refused.push(message),
  };

  constructor(
    private readonly built: BuiltPackage,
    template: (file: string) => Template,
    private readonly settings: PhoneSettings,
  ) {
    this.storage = settings.storage ?? new Map();
    this.stack = new PageStack(built, (address) => this.open(address));
    this.guideline = new Guideline(settings.guideline !== 'to-agree', this.around, (what) =>
      this.happened.push(what),
    );
    const complain = (...words: unknown[]) => this.trouble(words.map(String).join(' '));
    const silent = () => {};
    const globals = {
      wx: this.calls(),
      getCurrentPages: () => this.stack.all.map(({ instance }) => instance),
      setTimeout: this.timers.setTimeout,
      setInterval: this.timers.setInterval,
      clearTimeout: this.timers.clear,
      clearInterval: this.timers.clear,
      console: { log: silent, info: silent, debug: silent, warn: complain, error: complain },
    };
    this.service = new AppService(built, globals, settings.old);
    this.parts = new Parts(built, template, this.service, (handler) => this.watched(handler));
  }

  /** Opens the mini-program, at its first page or at the one a message leads to. */
  async launch(url = FIRST): Promise<void> {
    const { route: path, query } = this.stack.addressOf(url);
    this.launchedWith = { path, query, scene: 1001, referrerInfo: {} };
    const app = this.service.start();
    const options = this.service.bring(this.launchedWith);
    for (const name of ['onLaunch', 'onShow']) method(app, name)?.call(app, options);
    this.stack.begin(url);
    await this.quiet();
  }

  /** Closes the mini-program: no page and no timer is left. */
  close(): void {
    this.stack.end();
    this.timers.stop();
  }

  /** Waits until nothing is under way, except what is named. */
  quiet(but?: string): Promise<void> {
    return this.busy.quiet(but);
  }

  /** The page in sight, for tests that look at it. */
  get sight(): RenderedNode {
    return this.stack.top.root;
  }

  /** Path of the page in sight. */
  get route(): string {
    return this.stack.top.address.route;
  }

  /** What the page in sight was opened with. */
  get query(): Readonly<Record<string, string>> {
    return this.stack.top.address.query;
  }

  /** What a finger or a keyboard does to something in sight. */
  async happens(node: RenderedNode, event: string, detail: object = {}): Promise<void> {
    dispatch(node, event, this.service.bring(detail) as object);
    await this.quiet();
  }

  /** The person agrees in WeChat's sheet for the number; the button then gets this code. */
  async codeFor(phoneNumber: string): Promise<string> {
    const { cloud, openid } = this.settings;
    const answer = await fetch(`${cloud}/phone-codes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
      body: JSON.stringify({ phoneNumber }),
    });
    return ((await answer.json()) as { code: string }).code;
  }

  /** The arrow in the title bar. */
  async back(): Promise<void> {
    await this.stack.back(1);
    await this.quiet();
  }

  /** Pulls the page down. */
  async pullDown(): Promise<void> {
    this.stack.top.call('onPullDownRefresh');
    await this.quiet();
  }

  /** Time passes without a touch, and everything happens that the pages put off until then. */
  async pauses(): Promise<void> {
    this.timers.elapse();
    await this.quiet();
  }

  /** 转发给朋友 in the menu: what is shared, or undefined when the menu does not offer it. */
  share(): Readonly<Record<string, string>> | undefined {
    const { top } = this.stack;
    if (this.bars.sharing.get(top) === false) return undefined;
    const shared = top.call('onShareAppMessage', this.service.bring({ from: 'menu' }));
    // Copies the value out of the mini-program's context.
    return shared === undefined ? undefined : JSON.parse(JSON.stringify(shared));
  }

  /** Presses the tab with these words. */
  async tab(text: string): Promise<void> {
    const tab = this.built.tabs.find((each) => each.text === text);
    if (!tab || !this.onTab()) throw new Error(`there is no tab ${text} in sight`);
    await this.stack.switchTab(tab.pagePath);
    await this.quiet();
  }

  private open(address: PageAddress): OpenPage {
    const id = this.parts.page(address.route);
    const members: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(this.service.page(address.route))) {
      if (typeof member !== 'function' && name !== 'data') members[name] = member;
    }
    const own = { route: address.route, options: this.service.bring(address.query) };
    return new OpenPage(address, id, { ...members, ...own }, this.traffic, this.tells);
  }

  /** Lifecycle events that WeChat sends to a page once it has finished its current work. */
  private readonly tells = (node: RenderedNode, events: readonly string[]): void => {
    this.timers.setTimeout(() => {
      for (const name of events) dispatch(node, name, this.service.bring({}) as object);
    });
  };

  /** The person taps a button by which WeChat knows that its guideline was agreed to. */
  async agrees(node: RenderedNode, buttonId: string): Promise<void> {
    this.guideline.taps(buttonId);
    await this.happens(node, 'agreeprivacyauthorization');
  }

  private calls(): object {
    const { settings, storage, happened, prompts, bars, stack } = this;
    return weChat({
      settings,
      guideline: this.guideline,
      storage,
      stack,
      bars,
      ...this.around,
      happened: (what) => happened.push(what),
      inTap: () => this.tapping,
      prompted: (templateIds) => prompts.push(templateIds),
      launchedWith: () => this.launchedWith,
      asks: (event) => this.asks(event),
      nextTick: (work) => this.timers.setTimeout(work),
    });
  }

  /** Records a command of a page once it has its reply. */
  private asks(event: unknown): (answer: unknown) => void {
    // Commands left from an earlier start are sent before any page is open.
    const page = this.stack.all.at(-1)?.address.route ?? '';
    return (answer) => {
      const taken = takenCommand(page, event, answer);
      if (taken) this.sent.push(taken);
    };
  }

  /**
   * Distinguishes taps from other events, and records what a handler throws, because WeChat swallows
   * it.
   */
  private watched(handler: (...args: unknown[]) => unknown) {
    const phone = this;
    return function (this: unknown, ...args: unknown[]): unknown {
      const [event] = args;
      phone.tapping = typeof event === 'object' && event !== null && typeOf(event) === 'tap';
      try {
        return handler.apply(this, args);
      } catch (error) {
        phone.trouble(error);
        return undefined;
      } finally {
        phone.tapping = false;
      }
    };
  }

  private onTab(): boolean {
    return this.built.isTab(this.route);
  }

  private trouble(error: unknown): void {
    this.troubles.push(String(error));
  }
}

function typeOf(event: object): unknown {
  return 'type' in event ? event.type : undefined;
}

function method(options: Options, name: string): ((value: unknown) => unknown) | undefined {
  const found = options[name];
  return typeof found === 'function' ? (found as (value: unknown) => unknown) : undefined;
}
