import { sayNumber } from './limits';

test.each([
  [0, '零'],
  [1, '一'],
  [5, '五'],
  [10, '十'],
  [14, '十四'],
  [30, '三十'],
  [99, '九十九'],
])('%i is said %s', (number, said) => {
  expect(sayNumber(number)).toBe(said);
});
