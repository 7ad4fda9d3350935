import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync, traverse } from '@babel/core';
import { getBrowsersList } from 'miniprogram-compat';
import { BUILT, ROOT } from './built';

/**
 * 基础库最低版本: the build may use only what WeChat's minimum base library and its systems provide,
 * according to WeChat's own tables.
 */

const { libVersion } = JSON.parse(readFileSync(join(ROOT, 'project.config.json'), 'utf8'));

/** The language as of 2018, with what the base library's own core-js adds. */
const LANGUAGE = `
  Array Boolean Date Error Map Math NaN Number Object Promise RangeError Reflect RegExp Set String Symbol
  TypeError WeakMap WeakSet JSON arguments decodeURIComponent encodeURIComponent isNaN undefined
`;

/** What WeChat puts beside it. */
const WECHAT = `
  App Component Page clearInterval clearTimeout console getApp getCurrentPages require requirePlugin
  setInterval setTimeout wx
`;

const THERE = new Set(`${LANGUAGE} ${WECHAT}`.split(/\s+/));

/**
 * Another company's WeChat: Taro's runtime names it in functions that only that company's phones call.
 */
THERE.add('tt');

/** Newer members; `at` is added by `client/src/old-phone.ts`. */
const NEWER = new Set(
  `findLast findLastIndex toReversed toSorted toSpliced isWellFormed toWellFormed hasOwn groupBy
  fromAsync withResolvers structuredClone randomUUID getRandomValues isSubsetOf isSupersetOf
  isDisjointFrom symmetricDifference transferToFixedLength`.split(/\s+/),
);

interface Script {
  readonly file: string;
  readonly globals: readonly string[];
  /** Globals whose existence is checked first, by `typeof`. */
  readonly asked: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

function read(file: string): Script {
  const asked = new Set<string>();
  const members = new Set<string>();
  let globals: string[] = [];
  const source = readFileSync(file, 'utf8');
  const tree = parseSync(source, { configFile: false, babelrc: false, sourceType: 'script' });
  if (!tree) throw new Error(`${file} does not parse`);
  traverse(tree, {
    Program({ scope }) {
      globals = Object.keys('globals' in scope ? Object(scope.globals) : {});
    },
    UnaryExpression({ node: { operator, argument } }) {
      if (operator === 'typeof' && argument.type === 'Identifier') asked.add(argument.name);
    },
    MemberExpression({ node: { property } }) {
      if (property.type === 'Identifier') members.add(property.name);
      if (property.type === 'StringLiteral') members.add(property.value);
    },
  });
  return { file: relative(BUILT, file), globals, asked, members };
}

const scripts = readdirSync(BUILT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => read(join(entry.parentPath, entry.name)));

test('the build targets the systems that WeChat names for the minimum base library', () => {
  const { presets } = require(join(ROOT, 'client/babel.config.js'));
  const [[, { targets }]] = presets;
  const named = Object.entries(targets).map(([system, version]) => `${system} ${version}`);
  // Safari 10 is WeChat on a Mac of 2016, which asks its user to update WeChat.
  expect(named).toEqual(getBrowsersList(libVersion)?.filter((system) => system !== 'safari 10'));
});

test('no script uses a global that may be absent without checking it first', () => {
  const bold = scripts.flatMap(({ file, globals, asked }) =>
    globals.filter((name) => !THERE.has(name) && !asked.has(name)).map((n) => `${file}: ${n}`),
  );
  expect(bold).toEqual([]);
});

test('no script calls an API newer than the minimum base library', () => {
  const newer = scripts.flatMap(({ file, members }) =>
    [...members].filter((name) => NEWER.has(name)).map((name) => `${file}: ${name}`),
  );
  expect(newer).toEqual([]);
});

describe("WeChat's calls", () => {
  const typings = join(ROOT, 'node_modules/miniprogram-api-typings/types/wx');
  const documented = ['api', 'cloud']
    .map((part) => readFileSync(join(typings, `lib.wx.${part}.d.ts`), 'utf8'))
    .join('\n');

  /** `需要基础库` in each call's documentation; a call from WeChat's first version has none. */
  const since = new Map(
    [...documented.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*(\w+)[<(]/g)].map(
      ([words, name = '']) => [name, /需要基础库： `([\d.]+)`/.exec(words)?.[1] ?? '1.0.0'],
    ),
  );

  const used = new Set(
    sources(join(ROOT, 'client/src')).flatMap((source) =>
      [...source.matchAll(/\bTaro\.(\w+)/g)].map(([, name = '']) => name),
    ),
  );

  test.each([...used].filter((name) => since.has(name)).sort())('%s is in it', (name) => {
    expect(newerThan(since.get(name) ?? '', libVersion)).toBe(false);
  });

  test('all calls are known by name, except those that Taro adds', () => {
    const unknown = [...used].filter((name) => !since.has(name)).sort();
    expect(unknown).toEqual(['cloud', 'eventCenter', 'getCurrentPages']);
  });
});

/** The sources that the mini-program is made of. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.(h5|test)\.tsx?$/.test(name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

function newerThan(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
