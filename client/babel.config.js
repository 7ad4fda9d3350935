/** Taro's preset, for the oldest systems that WeChat still runs on. */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: { ios: '12', android: '75' },
      },
    ],
  ],
};
