import { PageContainer } from './page-container';
import { attach, create, type Instance, type Rendered, type RenderedNode } from './renderer';
import type { Traffic } from './traffic';

type Method = (this: Instance, ...args: unknown[]) => unknown;

export interface PageAddress {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
}

/** One page on the stack, from onLoad to onUnload. */
export class OpenPage {
  private readonly rendered: Rendered;
  private readonly container: PageContainer;
  private gone = false;

  constructor(
    readonly address: PageAddress,
    /** The page's id for the renderer. */
    id: string,
    /** Its route and query, and what its script passed to `Page` besides methods. */
    members: object,
    traffic: Traffic,
    tells: (node: RenderedNode, events: readonly string[]) => void,
  ) {
    this.rendered = create(id);
    this.container = new PageContainer(() => this.root, tells);
    const { instance } = this.rendered;
    Object.assign(instance, members);
    const draw = instance.setData;
    instance.setData = (change, done) => {
      if (this.gone) return;
      draw.call(instance, traffic.across(change), done);
      this.container.follow();
    };
  }

  /** `this` of the page's own methods, as getCurrentPages() gives it. */
  get instance(): Instance {
    return this.rendered.instance;
  }

  get root(): RenderedNode {
    return this.rendered._exparserNode;
  }

  /** From its opening to its first being in sight. */
  begin(): void {
    this.call('onLoad', this.instance.options);
    this.call('onShow');
    attach(this.rendered);
    this.call('onReady');
  }

  /** Going back: whether that only closed the page's container. */
  takesBack(): boolean {
    return this.container.takesBack();
  }

  /** For good. */
  unload(): void {
    this.call('onUnload');
    this.gone = true;
    this.rendered.detach();
  }

  /** A lifecycle or any other method of the page, if it has it. */
  call(name: string, ...args: unknown[]): unknown {
    const method = this.instance[name];
    if (typeof method !== 'function') return undefined;
    return (method as Method).apply(this.instance, args);
  }
}
