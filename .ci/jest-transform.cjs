const { createTransformer } = require('babel-jest').default;

/** How every test project reads TypeScript: Taro's own Babel set-up is for its builds, not for tests. */
module.exports = createTransformer({
  babelrc: false,
  configFile: false,
  presets: [
    ['@babel/preset-env', { targets: { node: '20' } }],
    ['@babel/preset-react', { runtime: 'automatic' }],
    '@babel/preset-typescript',
  ],
});
