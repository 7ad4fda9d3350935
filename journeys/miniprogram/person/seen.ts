import type { RenderedNode } from '../host/renderer';

/** What a person, or a screen reader, makes of one thing on a page. */
export interface Seen {
  readonly node: RenderedNode;
  /** `view`, `input`, `picker` …; empty for words. */
  readonly tag: string;
  readonly role: string;
  /** What a screen reader says: the label, else all words inside. */
  readonly name: string;
  readonly value: string;
  /** How many characters a box takes; none for what is no box. */
  readonly most: number | undefined;
  readonly disabled: boolean;
  readonly checked: boolean;
  /** Being sent: what is in it lies under a cover. */
  readonly busy: boolean;
  /** Not for screen readers. */
  readonly hidden: boolean;
  readonly classes: readonly string[];
  /** The words inside, a line for each block. */
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
    // -1: WeChat takes as many as are typed.
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

/** This and everything in it, in the order of the page. */
export function* everything(seen: Seen): Generator<Seen> {
  yield seen;
  for (const child of seen.children) yield* everything(child);
}

/** WeChat's own tags show what was put into their slot; a page and a component of ours, their own. */
function inside({ childNodes = [], shadowRoot }: RenderedNode): readonly RenderedNode[] {
  const drawn = shadowRoot?.childNodes ?? [];
  const slot = drawn.length === 1 && drawn[0]?._vt?.tagName === 'slot';
  return (slot || !shadowRoot ? childNodes : drawn).flatMap(withoutBlocks);
}

/** Conditions and repetitions stand in the tree, but not on the screen. */
function withoutBlocks(node: RenderedNode): readonly RenderedNode[] {
  if (node._vt?.tagName !== 'virtual') return [node];
  return (node.childNodes ?? []).flatMap(withoutBlocks);
}

/** Words that follow each other directly stand on one line; every block begins a new one. */
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
