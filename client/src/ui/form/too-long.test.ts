import { sayTooLong } from './too-long';

test('the excess of a text is counted in characters as the writer sees them', () => {
  expect(sayTooLong('一'.repeat(1000), 1000)).toBeUndefined();
  expect(sayTooLong('一'.repeat(1012), 1000)).toBe('多了 12 个字，请删短一些；写的都还在。');
  expect(sayTooLong('😀'.repeat(20), 20)).toBeUndefined();
  expect(sayTooLong('😀'.repeat(21), 20)).toMatch(/^多了 1 个字/);
});
