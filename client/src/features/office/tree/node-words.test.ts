import { sayBehind, sayClose, sayCountsOf, sayMove } from './node-words';

const none = { nodes: 0, people: 0, requests: 0, announcements: 0, studios: 0, roles: 0 };
const counts = { ...none, nodes: 10, people: 400, requests: 100 };

test('the counts leave out what there is none of', () => {
  expect(sayCountsOf(counts)).toBe('下面 10 处，居民 400 人，没办完的诉求 100 件');
  expect(sayCountsOf(none)).toBe('现在是空的');
});

test('what has not followed yet is said, until all has', () => {
  expect(sayBehind({ behind: 7 })).toContain('还有 7 份资料没跟上');
  expect(sayBehind({ behind: 0 })).toBeNull();
});

test('both questions name what is there', () => {
  expect(sayMove({ counts }, '松园社区')).toContain('居民 400 人');
  expect(sayMove({ counts }, '松园社区')).toContain('以后归松园社区管');
  expect(sayClose({ counts })).toContain('没办完的诉求 100 件');
});
