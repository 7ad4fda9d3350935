import { sayReason } from './route-reason';

test('您 is used only for the reader’s own home', () => {
  const about = ['same-building', 'same-grid', 'same-community', 'metres-150'] as const;
  expect(about.map((reason) => sayReason(reason, true))).toEqual([
    '就在您这栋楼',
    '就在您家附近',
    '就在本社区',
    '离您大约 150 米',
  ]);
  const neutral = about.map((reason) => sayReason(reason, false));
  expect(neutral.join()).not.toMatch(/您|家/);
  expect(neutral.at(-1)).toBe('离那里大约 150 米');
  expect(sayReason('open-now', true)).toBe(sayReason('open-now', false));
});
