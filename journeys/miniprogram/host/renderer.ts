import { body } from './window';

/** A node of WeChat's component tree, with the parts that are read here. */
export interface RenderedNode {
  readonly childNodes?: readonly RenderedNode[];
  readonly shadowRoot?: RenderedNode;
  /** Its type in the markup: `view`, its attributes, or the text of a text node. */
  readonly _vt?: {
    readonly tagName: string;
    readonly content?: string;
    readonly attrs: readonly { readonly name: string; readonly value: unknown }[];
  };
}

/** `this` of a page or component: its methods, and `setData`. */
export interface Instance {
  setData(change: object, done?: () => void): void;
  [member: string]: unknown;
}

/** A page or component as it stands in the tree. */
export interface Rendered {
  readonly instance: Instance;
  readonly _exparserNode: RenderedNode;
  attach(parent: Node): void;
  detach(): void;
}

/** What wcc made of one wxml file: data in, tree out. */
export type Template = (data: object) => object;

interface Definition {
  readonly id: string;
  readonly template: Template;
  readonly usingComponents: Readonly<Record<string, string>>;
  readonly data?: object;
  readonly properties?: object;
  readonly methods: Readonly<Record<string, unknown>>;
  readonly options?: object;
}

interface Simulate {
  load(definition: Definition): string;
  render(id: string): Rendered;
}

interface Exparser {
  readonly Event: {
    create(name: string, detail: object, options: object): object;
    dispatchEvent(node: RenderedNode, event: object): void;
  };
}

const simulate: Simulate = require('miniprogram-simulate');
const exparser: Exparser = require('miniprogram-exparser');

/** Makes a page or component known under its id. Ids hold letters, digits and dashes only. */
export function register(definition: Definition): void {
  simulate.load(definition);
}

/** An instance of what is registered, not yet in sight. */
export function create(id: string): Rendered {
  return simulate.render(id);
}

/** Brings it into sight; its components become ready. */
export function attach(rendered: Rendered): void {
  rendered.attach(body);
}

/** An event of a finger or a keyboard, through WeChat's own capturing and bubbling. */
export function dispatch(node: RenderedNode, name: string, detail: object): void {
  const options = { bubbles: true, capturePhase: true, composed: true };
  exparser.Event.dispatchEvent(node, exparser.Event.create(name, detail, options));
}
