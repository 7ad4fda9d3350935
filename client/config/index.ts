import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { ariaAttributes } from './aria-attributes';
import { cacheVersion } from './cache-version';
import { requireCheckedTemplates } from './checked-templates';

requireCheckedTemplates();

const platform = process.env.TARO_ENV === 'h5' ? 'h5' : 'client';
const core = path.resolve(__dirname, '../../core');

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
    patterns: [{ from: 'src/assets/share', to: `../dist/${platform}/assets/share` }],
    options: {},
  },
  defineConstants: {
    CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
    LOCAL_CLOUD: JSON.stringify(process.env.LOCAL_CLOUD ?? ''),
  },
  // Chinese as itself, three bytes a character instead of six
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  // how deep a page nests before WeChat needs a component to go on; ours are seldom deeper
  baseLevel: 12,
  mini: {
    compile: { include: [core] },
    enableSourceMap: false,
    // every component's class names are its own, so their order says nothing
    miniCssExtractPluginOption: { ignoreOrder: true },
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
    webpackChain: (chain, webpack) => {
      // webpack's own way to the global object ends in `new Function`, which WeChat forbids
      chain.node.set('global', false);
      chain
        .plugin('global-object')
        .use(webpack.DefinePlugin, [
          { global: '(typeof globalThis === "object" ? globalThis : global)' },
        ]);
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
      // the kit and the rules once, not again in every page
      chain.optimization.splitChunks({
        ...chain.optimization.get('splitChunks'),
        cacheGroups: {
          ...chain.optimization.get('splitChunks')?.cacheGroups,
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
