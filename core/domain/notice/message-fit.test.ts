import { briefly, shortTitle } from './message-fit';

test('a name that is too long is replaced by a general word', () => {
  expect(briefly('王师傅会联系您', '志愿者会联系您')).toBe('王师傅会联系您');
  expect(briefly(`${'长'.repeat(17)}会联系您`, '志愿者会联系您')).toBe('志愿者会联系您');
});

test.each([
  ['明天上午停水', '明天上午停水'],
  [`${'一'.repeat(20)}`, '一'.repeat(20)],
  ['明天上午停水检修，请提前储水，不便之处敬请谅解', '明天上午停水检修，请提前储水'],
  ['关于 5 号楼、6 号楼周六上午更换水表并停水的通知', '关于 5 号楼、6 号楼周六上午更换水…'],
  ['一'.repeat(21), `${'一'.repeat(19)}…`],
  [`停，${'一'.repeat(21)}`, `停，${'一'.repeat(17)}…`],
])('an announcement title: %s', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});
