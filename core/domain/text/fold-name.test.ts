import { foldName } from './fold-name';

test.each([
  ['冯 亮', '冯亮'],
  ['冯\u3000亮', '冯亮'],
  ['冯\u200b亮', '冯亮'],
  ['\u2068冯亮\u2069', '冯亮'],
  ['冯\ufe00亮', '冯亮'],
  ['冯·亮', '冯亮'],
  ['馮亮', '冯亮'],
  ['鄭學勤', '郑学勤'],
  ['⾺亮', '马亮'],
  ['Ｌｉ Lei', 'lilei'],
  ['敘敍叙', '叙叙叙'],
])('%j is compared as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
  expect(foldName(folded)).toBe(folded);
});

test('different names stay different', () => {
  expect(foldName('冯亮')).not.toBe(foldName('冯良'));
  expect(foldName(' \u200b')).toBe('');
});
