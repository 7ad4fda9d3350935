/**
 * Taro's preset, for the systems that WeChat's least base library runs on (`project.config.json`,
 * `libVersion`): iOS 12 and Chrome 66. What Safari 12 only gets wrong in corners is put right there and
 * not rewritten everywhere: this is Babel's own `bugfixes`, which Taro's preset does not hand on.
 */
module.exports = {
  // nobody has `document.all` in a mini-program: `a?.b` asks for null once
  assumptions: { noDocumentAll: true },
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: { ios: '12', chrome: '66' },
        exclude: ['transform-parameters', 'transform-destructuring', 'transform-template-literals'],
        include: [
          'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
          'bugfix/transform-safari-rest-destructuring-rhs-array',
          'bugfix/transform-tagged-template-caching',
        ],
      },
    ],
  ],
};
