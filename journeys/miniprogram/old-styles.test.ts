import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT } from './built';

/** 老手机的样式: WXSS uses only what WebKit of iOS 12 and Chrome 66 know; nothing else would reveal it. */

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

const rules: Rule[] = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.wxss'))
  .flatMap((file) => rulesOf(readFileSync(join(BUILT, file), 'utf8')));

/**
 * The innermost blocks of minified styles; what surrounds them, such as `@media`, needs nothing new.
 */
function rulesOf(styles: string): Rule[] {
  const withoutComments = styles.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...withoutComments.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
    ([, selectors = '', declarations = '']) => ({
      selectors: selectors.split(',').map((selector) => selector.trim()),
      declarations: declarations.replace(/url\("[^"]*"\)/g, 'url()'),
    }),
  );
}

function declaring(wanted: RegExp): string[] {
  return rules
    .filter(({ declarations }) => wanted.test(`;${declarations}`))
    .flatMap(({ selectors }) => selectors);
}

test('the build contains styles', () => {
  expect(rules.length).toBeGreaterThan(200);
});

test('only grids use `gap`', () => {
  const grids = new Set(declaring(/;display:grid/));
  const apart = declaring(/;(row-|column-)?gap:/);
  expect(apart.length).toBeGreaterThan(20);
  expect(apart.filter((selector) => !grids.has(selector))).toEqual([]);
});

test.each([
  ['inset, of iOS 14.5', /;inset(-\w+)*:/],
  ['aspect-ratio, of iOS 15', /;aspect-ratio:/],
  ['overflow-wrap: anywhere, of iOS 15.4', /anywhere/],
  ['min(), max() and clamp(), of Chrome 79', /(?<![\w-])(min|max|clamp)\(/],
  ['heights of the small and large window, of iOS 15.4', /\d[dsl]v[hw]\b/],
  ['translate, rotate and scale by themselves, of iOS 14.1', /;(translate|rotate|scale):/],
  ['colours by parts without commas, of iOS 12.2', /(rgb|hsl)a?\([\d.]+ /],
])('no rule uses %s', (_what, wanted) => {
  expect(declaring(wanted)).toEqual([]);
});

test('sticky elements also have Safari 12’s prefix', () => {
  const sticking = declaring(/;position:sticky/);
  expect(sticking).not.toEqual([]);
  expect(declaring(/;position:-webkit-sticky/)).toEqual(sticking);
});

test('no selector is newer than these browsers', () => {
  const newer = /:(is|where|has|focus-visible)\b|:not\([^)]*,/;
  expect(rules.flatMap(({ selectors }) => selectors.filter((one) => newer.test(one)))).toEqual([]);
});
