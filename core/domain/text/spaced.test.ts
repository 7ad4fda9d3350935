import { spaced } from './spaced';

test('digits and Latin letters get a space beside Chinese characters, Chinese words do not', () => {
  expect(`转给${spaced('12345 热线')}，书记继续盯着`).toBe('转给 12345 热线，书记继续盯着');
  expect(`已转给${spaced('物业公司')}，继续盯着`).toBe('已转给物业公司，继续盯着');
  expect(`转给${spaced('12345')}办`).toBe('转给 12345 办');
});
