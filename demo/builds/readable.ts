import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ecmaVersion, parse, type Token } from 'acorn';

/** 读得懂的语法: the syntax that the oldest engine of a target can parse. */
export interface Engine {
  /** The engine's name in the error message. */
  readonly name: string;
  readonly ecmaVersion: ecmaVersion;
  /** `(?<=` and `(?<!` are from 2018, but Safari supports them only since 16.4. */
  readonly lookbehind: boolean;
}

/** Phones with WeChat's minimum base library: iOS 12 (JavaScriptCore) and Chrome 66. */
export const OLD_PHONE: Engine = {
  name: 'iOS 12 和安卓 Chrome 66',
  ecmaVersion: 2019,
  lookbehind: false,
};

/** A browser of 2020 or later: Chrome 85, Safari 14, Firefox 79. */
export const BROWSER: Engine = { name: '2020 年的浏览器', ecmaVersion: 2021, lookbehind: false };

/** WeChat's cloud functions. */
export const NODE_16: Engine = { name: 'Node 16', ecmaVersion: 2022, lookbehind: true };

/**
 * Parses every script of a built folder as the oldest engine would. A script that does not parse there
 * gives a blank page, which no test on a new machine would show.
 * @throws Error that names each file, the position and the text there
 */
export function requireReadable(folder: string, engine: Engine): void {
  const faults = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => {
      const fault = faultOf(readFileSync(file, 'utf8'), engine);
      return fault ? [`${relative(folder, file)}：${fault}`] : [];
    });
  if (faults.length > 0) {
    throw new Error([`${engine.name} 读不懂这些文件：`, ...faults].join('\n'));
  }
}

function faultOf(script: string, { ecmaVersion, lookbehind }: Engine): string | undefined {
  let behind: string | undefined;
  const onToken = (token: Token) => {
    const written = lookbehind ? '' : regexIn(token);
    if (/\(\?<[=!]/.test(written)) behind = written;
  };
  try {
    parse(script, { ecmaVersion, sourceType: 'script', allowHashBang: true, onToken });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `${error.message} ${around(script, error)}`;
  }
  return behind && `lookbehind /${behind}/`;
}

/** The pattern, if a token is a regular expression; acorn keeps it in a value that its types hide. */
function regexIn(token: Token): string {
  const value: unknown = 'value' in token ? token.value : undefined;
  return value && typeof value === 'object' && 'pattern' in value ? String(value.pattern) : '';
}

/** The text where the parser stopped. */
function around(script: string, error: object): string {
  const at = 'pos' in error && typeof error.pos === 'number' ? error.pos : 0;
  return `…${script.slice(Math.max(0, at - 30), at + 30)}…`;
}
