import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { BUILT, ROOT } from './built';
import { BuiltPackage } from './host/built-package';
import { packageSizes } from './package-sizes';
import { attributesInUse } from './used-attributes';

const KB = 1024;
/** All files of the main package, including licences and pictures. */
const MAIN_MOST = 390 * KB;
const SUBPACKAGE_MOST = 180 * KB;
const COPIES_MOST = 336 * KB;

const built = new BuiltPackage(BUILT);
const files = readdirSync(BUILT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(BUILT, join(entry.parentPath, entry.name)))
  .sort();

function ofKind(extension: string): string[] {
  return files.filter((file) => file.endsWith(extension));
}

/** Runs one of the two compilers that WeChat's own tools are made of. */
function compile(compiler: 'wcc' | 'wcsc', args: readonly string[]) {
  const simulate = dirname(require.resolve('miniprogram-simulate/package.json'));
  const home = dirname(require.resolve('miniprogram-compiler', { paths: [simulate] }));
  const program = join(home, 'bin', process.platform === 'darwin' ? 'mac' : 'linux', compiler);
  // The package's files are not executable until it runs them itself.
  chmodSync(program, 0o755);
  const run = spawnSync(program, args, {
    cwd: BUILT,
    encoding: 'utf8',
    maxBuffer: 64 * KB * KB,
  });
  return { status: run.status, said: run.stderr };
}

describe('markup and styles', () => {
  test("WeChat's compiler takes all markup", () => {
    const pages = [...ofKind('.wxml'), ...ofKind('.wxs')];
    expect(pages.length).toBeGreaterThan(built.pages.length);
    const told = compile('wcc', ['-d', '-cc', '0', ...pages, '-gn', '$gwx']);
    expect(told).toEqual({ status: 0, said: '' });
  });

  test("WeChat's compiler takes all styles", () => {
    expect(compile('wcsc', ['-lc', ...ofKind('.wxss')])).toEqual({ status: 0, said: '' });
  });

  test('the text for screen readers is in the markup', () => {
    const markup = built.read('base.wxml');
    for (const [tag, attribute] of [
      ['view', 'aria-role'],
      ['view', 'aria-label'],
      ['view', 'aria-checked'],
      ['view', 'aria-disabled'],
      ['view', 'aria-hidden'],
      ['view', 'aria-live'],
      ['input', 'aria-label'],
      ['textarea', 'aria-label'],
      ['picker', 'aria-label'],
      ['image', 'aria-label'],
    ]) {
      expect(markup).toMatch(new RegExp(`<${tag} [^>]*\\b${attribute}="`));
    }
  });
});

describe('the lean templates', () => {
  test.each(attributesInUse(join(ROOT, 'client/src')))('<%s> has %s', (tag, attribute) => {
    expect(built.read('base.wxml')).toMatch(new RegExp(`<${tag} [^>]*\\b${attribute}="`));
  });
});

describe('the package', () => {
  test('names exactly the pages that exist', () => {
    const pages = ofKind('.wxml')
      .map((file) => file.slice(0, -'.wxml'.length))
      .filter((file) => file.startsWith('pages/'));
    expect([...built.pages].sort()).toEqual(pages);
    for (const page of built.pages) expect(files).toContain(`${page}.js`);
  });

  test('has only the tab pages in the main package', () => {
    expect(built.app.pages).toEqual(built.tabs.map(({ pagePath }) => pagePath));
  });

  test('lets WeChat search index only pages that everybody may read', () => {
    const { sitemapLocation } = JSON.parse(built.read('app.json'));
    const { rules } = JSON.parse(built.read(sitemapLocation));
    const last = rules.pop();
    expect(last).toEqual({ action: 'disallow', page: '*' });
    const open = rules.map(({ action, page }: Record<string, string>) => `${action} ${page}`);
    expect(open).toEqual([
      'allow pages/home/index',
      'allow pages/studio/list',
      'allow pages/studio/detail',
      'allow pages/announcement/list',
    ]);
    for (const { page } of rules) expect(built.pages).toContain(page);
  });

  test('preloads the form and the task page', () => {
    const { preloadRule, subPackages, darkmode } = JSON.parse(built.read('app.json'));
    expect(preloadRule).toEqual({
      'pages/home/index': { network: 'all', packages: ['pages/request'] },
      'pages/tasks/index': { network: 'all', packages: ['pages/task'] },
    });
    const roots = subPackages.map(({ root }: { root: string }) => root);
    expect(roots).toEqual(expect.arrayContaining(['pages/request', 'pages/task']));
    expect(darkmode).toBe(false);
  });

  test('is within the size limits', () => {
    const { main, subpackages, copies } = packageSizes(built);
    expect(main).toBeLessThanOrEqual(MAIN_MOST);
    expect(copies).toBeLessThanOrEqual(COPIES_MOST);
    for (const size of subpackages.values()) expect(size).toBeLessThanOrEqual(SUBPACKAGE_MOST);
  });

  test('creates no code from text, which WeChat forbids', () => {
    const making = /\beval\s*\(|\bnew\s+Function\b|(?<![\w$.])Function\s*\(|import\s*\(/g;
    const found = ofKind('.js').flatMap((file) =>
      [...readFileSync(join(BUILT, file), 'utf8').matchAll(making)].map(
        (match) => `${file}: ${match[0]}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
