import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { ariaAttributes } from './aria-attributes';
import { prepareBuild } from './before-build';
import { BuiltFrom } from './built-from';
import { cacheVersion } from './cache-version';

prepareBuild();

const platform = process.env.TARO_ENV === 'h5' ? 'h5' : 'client';
const core = path.resolve(__dirname, '../../core');
// Packages come in newer syntax than old phones read. One that is missing here fails `npm run build`.
const transpiled = [core, path.dirname(require.resolve('zod/package.json'))];

/** What scripts hang things on. An old phone may know neither name; `wx` is there for everybody. */
const GLOBAL_OBJECT = '(typeof globalThis=="object"?globalThis:typeof global=="object"?global:wx)';

/**
 * The build of the phone's side, for WeChat (`dist/client`) and for the desk's browser (`dist/h5`).
 * Lengths are left as CSS px: what grows is chosen by the person (see `src/ui/layout/tokens.scss`), never by
 * the width of the phone.
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
  // For WeChat always anew: with a kept cache a module shared by packages was once left out of all.
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
  // pictures of what is sent on: WeChat takes them by their path only
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
  // Chinese as itself, three bytes a character instead of six
  terser: {
    enable: true,
    config: { ecma: 2018, output: { ascii_only: false, comments: false } },
  },
  // how deep a page nests before WeChat needs a component to go on; ours are seldom deeper
  baseLevel: 12,
  mini: {
    compile: { include: transpiled },
    enableSourceMap: false,
    // nobody writes HTML into an element here
    runtime: { enableInnerHTML: false },
    // every component's class names are its own, so their order says nothing
    miniCssExtractPluginOption: { ignoreOrder: true },
    // What all subpackages share weighs less once in the main package.
    optimizeMainPackage: {
      enable: true,
      exclude: [path.join(core, 'domain/studio/studio-words.ts')],
    },
    postcss: {
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
      // Safari 12 sticks only by its own name
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
      // what iOS 12 and Chrome 66 know: arrows are shorter
      chain.output.set('environment', { arrowFunction: true, const: true, destructuring: true });
      // `@tarojs/taro` says `require`, which would keep all of the runtime for the one part it wants
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
      // pages are fetched while nobody waits, so that they open without a network too
      chain.module.set('parser', { javascript: { dynamicImportPrefetch: true } });
      // the kit and the rules once, not again in every page
      chain.optimization.splitChunks({
        ...chain.optimization.get('splitChunks'),
        cacheGroups: {
          ...chain.optimization.get('splitChunks')?.cacheGroups,
          // all styles at once: they are few, and a page fetched ahead needs no second file
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
