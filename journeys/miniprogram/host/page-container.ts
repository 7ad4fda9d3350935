import type { RenderedNode } from './renderer';

/** Called once each, in this order, whether somebody went back or the page hid it. */
const LEAVING = ['beforeleave', 'leave', 'afterleave'];

/**
 * 页面容器: while a page shows its `page-container`, going back hides the container and not the page, with
 * a finger and with navigateBack. The page is told afterwards, and its own `show` does not change.
 */
export class PageContainer {
  private asked = false;
  private shown = false;

  constructor(
    private readonly page: () => RenderedNode,
    /** Tells the page after it has finished its current work. */
    private readonly tells: (node: RenderedNode, events: readonly string[]) => void,
  ) {}

  /** The page was drawn again. */
  follow(): void {
    const node = containerIn(this.page());
    const asked = node?._vt?.attrs.find(({ name }) => name === 'show')?.value === true;
    if (asked === this.asked) return;
    this.asked = asked;
    if (asked) this.shown = true;
    else this.takesBack();
  }

  /** Going back: whether that only hid the container. */
  takesBack(): boolean {
    const node = this.shown && containerIn(this.page());
    if (!node) return false;
    this.shown = false;
    this.tells(node, LEAVING);
    return true;
  }
}

function containerIn(node: RenderedNode): RenderedNode | undefined {
  if (node._vt?.tagName === 'page-container') return node;
  for (const child of [...(node.childNodes ?? []), ...(node.shadowRoot?.childNodes ?? [])]) {
    const found = containerIn(child);
    if (found) return found;
  }
  return undefined;
}
