import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { ariaAttributes } from './aria-attributes';
import { prepareBuild } from './before-build';
import { BuiltFrom } from './built-from';
import { cacheVersion } from './cache-version';

prepareBuild();

const platform = process.env.TARO_ENV === 'h5' ? 'h5' : 'client';
const core = path.resolve(__dirname, '../../core');
// Packages whose syntax is too new for old phones. If one is missing here, `npm run build` fails.
const transpiled = [core, path.dirname(require.resolve('zod/package.json'))];

/** The global object for chunks. An old phone may lack both standard names; `wx` always exists. */
const GLOBAL_OBJECT = '(typeof globalThis=="object"?globalThis:typeof global=="object"?global:wx)';

/**
 * The build of the mini-program (`dist/client`) and of the desk's browser version (`dist/h5`). Lengths
 * stay CSS px: their scale is chosen by the person (see `src/ui/layout/tokens.scss`) and does not
 * depend on the width of the phone.
 */
export default defineConfig<'webpack5'>({
  projectName: 'zoujin',
  date: '2026-1-1',
  designWidth: 390,
  deviceRatio: { 390: 750 / 390 },
  sourceRoot: 'src',
  outputRoot: `../dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Never cached for WeChat: with a kept cache a module shared by packages was once left out of all
  // of them.
  cache: {
    enable: platform === 'h5',
    name: `${platform}-${cacheVersion(path.resolve(__dirname, '../src'))}`,
  },
  plugins:
    platform === 'client'
      ? [
          ['@tarojs/plugin-inject', { components: ariaAttributes }],
          path.resolve(__dirname, 'lean-templates.ts'),
        ]
      : [],
  // pictures for shared cards: WeChat accepts only a path
  copy: {
    patterns: [
      { from: 'src/assets/share', to: `../dist/${platform}/assets/share` },
      ...(platform === 'client'
        ? [{ from: 'sitemap.json', to: '../dist/client/sitemap.json' }]
        : []),
    ],
    options: {},
  },
  defineConstants: {
    CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
    LOCAL_CLOUD: JSON.stringify(process.env.LOCAL_CLOUD ?? ''),
  },
  // Chinese characters unescaped: three bytes each instead of six
  terser: {
    enable: true,
    config: { ecma: 2018, output: { ascii_only: false, comments: false } },
  },
  // nesting depth at which WeChat needs a further component; our pages are seldom deeper
  baseLevel: 12,
  mini: {
    compile: { include: transpiled },
    enableSourceMap: false,
    // no element is given HTML here
    runtime: { enableInnerHTML: false },
    // every component has class names of its own, so their order does not matter
    miniCssExtractPluginOption: { ignoreOrder: true },
    // Code shared by all subpackages weighs less once in the main package.
    optimizeMainPackage: {
      enable: true,
      exclude: [path.join(core, 'domain/studio/studio-words.ts')],
    },
    postcss: {
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
      // Safari 12 knows `sticky` only with its prefix
      autoprefixer: { enable: true, config: { overrideBrowserslist: ['ios 12', 'chrome 66'] } },
    },
    webpackChain: (chain, webpack) => {
      // webpack's own way to the global object ends in `new Function`, which WeChat forbids
      chain.node.set('global', false);
      chain
        .plugin('global-object')
        .use(webpack.DefinePlugin, [{ global: GLOBAL_OBJECT, globalThis: GLOBAL_OBJECT }]);
      // for the list of what ships
      chain
        .plugin('built-from')
        .use(BuiltFrom, [path.resolve(__dirname, '../../dist/.built-from/client.json')]);
      // the syntax of iOS 12 and Chrome 66: arrow functions are shorter
      chain.output.set('environment', { arrowFunction: true, const: true, destructuring: true });
      // `@tarojs/taro` uses `require`, which would keep the whole runtime for the one part it needs
      chain.module
        .rule('what-taro-asks-of-its-runtime')
        .test(/@tarojs[\\/]taro[\\/]index\.js$/)
        .resolve.alias.set('@tarojs/runtime', path.resolve(__dirname, 'taro-hooks.mjs'));
    },
  },
  h5: {
    compile: { include: [core] },
    enableSourceMap: false,
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true } },
    webpackChain: (chain) => {
      // pages are prefetched, so that they open without a network too
      chain.module.set('parser', { javascript: { dynamicImportPrefetch: true } });
      // the ui components and rules once, instead of in every page
      chain.optimization.splitChunks({
        ...chain.optimization.get('splitChunks'),
        cacheGroups: {
          ...chain.optimization.get('splitChunks')?.cacheGroups,
          // all styles in one file: they are small, and a prefetched page needs no second file
          styles: {
            name: 'styles',
            type: 'css/mini-extract',
            chunks: 'all',
            enforce: true,
            priority: 1000,
          },
          shared: {
            name: 'shared',
            test: /[\\/](client[\\/]src[\\/](ui|cloud|routes)|core)[\\/]/,
            chunks: 'all',
            enforce: true,
          },
        },
      });
    },
  },
});
