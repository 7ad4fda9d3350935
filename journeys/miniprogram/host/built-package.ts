import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Script } from 'node:vm';

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string; text: string }[] };
}

interface PartJson {
  readonly usingComponents?: Readonly<Record<string, string>>;
}

/** A script as WeChat wraps it. */
export type Module = (require: unknown, module: { exports: unknown }, exports: unknown) => void;

/** 小程序包: the built mini-program on disk. Compiled scripts are shared by all phones. */
export class BuiltPackage {
  readonly app: AppJson;
  private readonly scripts = new Map<string, Script>();

  /** @throws Error in plain words when it has not been built */
  constructor(readonly root: string) {
    if (!existsSync(join(root, 'app.json'))) {
      throw new Error(`${root} holds no mini-program: run "npm run build" first`);
    }
    this.app = JSON.parse(this.read('app.json'));
  }

  /** All pages by path, those of the main package first. */
  get pages(): string[] {
    const inner = (this.app.subPackages ?? []).flatMap(({ root, pages }) =>
      pages.map((page) => posix.join(root, page)),
    );
    return [...this.app.pages, ...inner];
  }

  get tabs(): readonly { readonly pagePath: string; readonly text: string }[] {
    return this.app.tabBar?.list ?? [];
  }

  isTab(page: string): boolean {
    return this.tabs.some(({ pagePath }) => pagePath === page);
  }

  /** The root of the subpackage a file belongs to; `''` is the main package. */
  packageOf(file: string): string {
    const roots = (this.app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
    return roots.find((root) => file.startsWith(`${root}/`)) ?? '';
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  /** Components a page or component uses: tag to path, without extension. */
  componentsOf(part: string): Record<string, string> {
    const { usingComponents = {} }: PartJson = JSON.parse(this.read(`${part}.json`));
    return Object.fromEntries(
      Object.entries(usingComponents).map(([tag, path]) => [
        tag,
        path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(part), path),
      ]),
    );
  }

  script(file: string): Script {
    const known = this.scripts.get(file);
    if (known) return known;
    const wrapped = `(function (require, module, exports) {${this.read(file)}\n})`;
    const script = new Script(wrapped, { filename: join(this.root, file) });
    this.scripts.set(file, script);
    return script;
  }
}
