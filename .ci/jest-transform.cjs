const { createTransformer } = require('babel-jest').default;

/**
 * Compiles TypeScript for every test project; Taro's own Babel configuration is for its builds, not
 * for tests.
 */
module.exports = createTransformer({
  babelrc: false,
  configFile: false,
  presets: [
    ['@babel/preset-env', { targets: { node: '20' } }],
    ['@babel/preset-react', { runtime: 'automatic' }],
    '@babel/preset-typescript',
  ],
});
