import type { RenderedNode } from '../host/renderer';

/** One element of a page as a person or a screen reader sees it. */
export interface Seen {
  readonly node: RenderedNode;
  /** `view`, `input`, `picker` …; empty for text. */
  readonly tag: string;
  readonly role: string;
  /** The accessible name: the label, or else all words inside. */
  readonly name: string;
  readonly value: string;
  /** The maximum length of a field; undefined for other elements. */
  readonly most: number | undefined;
  readonly disabled: boolean;
  readonly checked: boolean;
  /** It is being sent, and its content is covered. */
  readonly busy: boolean;
  /** The id of a button by which WeChat's guideline is agreed to; empty for others. */
  readonly agreesAs: string;
  /** Hidden from screen readers. */
  readonly hidden: boolean;
  readonly classes: readonly string[];
  /** The words inside, one line per block. */
  readonly lines: readonly string[];
  readonly children: readonly Seen[];
}

/** Reads what stands in the component tree. */
export function see(node: RenderedNode): Seen {
  const attributes = new Map(node._vt?.attrs.map(({ name, value }) => [name, value]));
  // wcc writes `aria-role` as `ariaRole`
  const text = (name: string) => String(attributes.get(name) ?? '');
  const children = inside(node).map(see);
  const lines = linesOf(node, children);
  return {
    node,
    tag: node._vt?.tagName ?? '',
    role: text('ariaRole'),
    name: text('ariaLabel') || lines.join(''),
    value: text('value'),
    agreesAs: text('openType') === 'agreePrivacyAuthorization' ? text('id') : '',
    // -1: WeChat accepts any length.
    most: Math.max(0, Number(text('maxlength'))) || undefined,
    disabled: text('ariaDisabled') === 'true',
    checked: text('ariaChecked') === 'true' || text('ariaSelected') === 'true',
    busy: text('ariaBusy') === 'true',
    hidden: text('ariaHidden') === 'true',
    classes: text('class').split(' ').filter(Boolean),
    lines,
    children,
  };
}

/** This element and everything inside, in page order. */
export function* everything(seen: Seen): Generator<Seen> {
  yield seen;
  for (const child of seen.children) yield* everything(child);
}

/** WeChat's own elements show their slot; pages and our components show their own content. */
function inside({ childNodes = [], shadowRoot }: RenderedNode): readonly RenderedNode[] {
  const drawn = shadowRoot?.childNodes ?? [];
  const slot = drawn.length === 1 && drawn[0]?._vt?.tagName === 'slot';
  return (slot || !shadowRoot ? childNodes : drawn).flatMap(withoutBlocks);
}

/** Conditions and loops are nodes of the tree, but not on the screen. */
function withoutBlocks(node: RenderedNode): readonly RenderedNode[] {
  if (node._vt?.tagName !== 'virtual') return [node];
  return (node.childNodes ?? []).flatMap(withoutBlocks);
}

/** Adjacent texts stand on one line; every block begins a new one. */
function linesOf(node: RenderedNode, children: readonly Seen[]): readonly string[] {
  const content = node._vt?.content;
  if (content) return [content];
  const lines: string[] = [];
  let inLine = false;
  for (const child of children) {
    const words = child.tag === '' || child.tag === 'text';
    const joined = words && inLine ? `${lines.pop() ?? ''}${child.lines[0] ?? ''}` : undefined;
    lines.push(...(joined === undefined ? child.lines : [joined, ...child.lines.slice(1)]));
    inLine = words;
  }
  return lines;
}
