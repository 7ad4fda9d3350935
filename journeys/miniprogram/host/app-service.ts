import { posix } from 'node:path';
import { type Context, createContext, runInContext } from 'node:vm';
import type { BuiltPackage, Module } from './built-package';

/** What a script hands to `App`, `Page` or `Component`. */
export type Options = Readonly<Record<string, unknown>>;

interface Loaded {
  readonly exports: unknown;
}

/** Turns this phone into an old one by removing what iOS 12, Chrome 66 and the base library lack. */
const FORGET = `
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) {
    delete Array.prototype[name];
  }
  for (const name of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  for (const name of ['Intl', 'WeakRef', 'FinalizationRegistry', 'BigInt', 'WebAssembly', 'globalThis']) {
    delete globalThis[name];
  }
`;

/**
 * 逻辑层: where WeChat runs the scripts of one phone: a JavaScript context without browser and Node, in
 * which creating code from text is forbidden. The main package comes first; a subpackage's scripts see
 * their own package and the main one.
 */
export class AppService {
  private readonly context: Context;
  private readonly modules = new Map<string, Loaded>();
  private readonly pages = new Map<string, Options>();
  private readonly components = new Map<string, Options>();
  private readonly parse: (json: string) => unknown;
  private loading = '';
  private started: Options | undefined;

  constructor(
    private readonly built: BuiltPackage,
    globals: Readonly<Record<string, unknown>>,
    old = false,
  ) {
    const register = {
      App: (options: Options) => {
        this.started = options;
      },
      Page: (options: Options) => this.pages.set(this.loading, options),
      Component: (options: Options) => this.components.set(this.loading, options),
      getApp: () => this.started,
    };
    this.context = createContext(
      { ...globals, ...register },
      { codeGeneration: { strings: false, wasm: false } },
    );
    this.parse = runInContext('JSON.parse', this.context);
    runInContext(old ? FORGET : 'globalThis.global = globalThis', this.context);
  }

  /** Runs app.js and gives what it passed to `App`. */
  start(): Options {
    this.load('app.js', '');
    if (!this.started) throw new Error('app.js called no App()');
    return this.started;
  }

  /** What the page's script passed to `Page`; it runs when the page is first opened. */
  page(path: string): Options {
    return this.registered(path, this.pages, 'Page');
  }

  component(path: string): Options {
    return this.registered(path, this.components, 'Component');
  }

  /** A value as scripts of this phone see it: an array from another context is none to them. */
  bring(value: unknown): unknown {
    return value === undefined ? undefined : this.parse(JSON.stringify(value));
  }

  private registered(path: string, where: Map<string, Options>, how: string): Options {
    if (!where.has(path)) {
      this.loading = path;
      this.load(`${path}.js`, this.built.packageOf(path));
    }
    const options = where.get(path);
    if (!options) throw new Error(`${path}.js called no ${how}()`);
    return options;
  }

  private load(file: string, from: string): unknown {
    const home = this.built.packageOf(file);
    if (home !== '' && home !== from) {
      throw new Error(`module '${file}' is not defined: it is in the subpackage ${home}`);
    }
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    const require = (path: string) => this.load(beside(file, path), home);
    const run: Module = this.built.script(file).runInContext(this.context);
    run(require, module, module.exports);
    return module.exports;
  }
}

function beside(file: string, path: string): string {
  const found = posix.join(posix.dirname(file), path);
  return found.endsWith('.js') ? found : `${found}.js`;
}
