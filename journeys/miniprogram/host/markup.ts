import { dirname } from 'node:path';
import type { Template } from './renderer';

interface Compiler {
  wxmlToJs(root: string, options: { maxBuffer: number }): string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * All markup of a package through WeChat's own compiler, wcc.
 *
 * @returns the template of a file, e.g. `pages/home/index.wxml`
 * @throws Error with the compiler's words when some markup is broken
 */
export function compileMarkup(root: string): (file: string) => Template {
  const simulate = dirname(require.resolve('miniprogram-simulate/package.json'));
  const compiler: Compiler = require(
    require.resolve('miniprogram-compiler', { paths: [simulate] }),
  );
  const code = compiler.wxmlToJs(root, { maxBuffer: MOST_BYTES });
  // It must run among the renderer's globals, because it creates their arrays.
  const templates = new Function(code) as () => (file: string) => Template;
  return templates();
}
