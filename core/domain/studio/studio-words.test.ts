import { sayHours } from './studio-words';

const nine = { from: '09:00', to: '17:00' };

describe('服务时间', () => {
  test.each([
    [[1, 2, 3, 4, 5], '周一至周五 09:00–17:00'],
    [[7, 6], '周六、周日 09:00–17:00'],
    [[1, 3, 5], '周一、周三、周五 09:00–17:00'],
    [[1, 2, 3, 6], '周一至周三、周六 09:00–17:00'],
    [[1, 2, 3, 4, 5, 6, 7], '每天 09:00–17:00'],
  ])('%j', (days, said) => {
    expect(sayHours([{ days, ...nine }])).toEqual([said]);
  });

  test('a studio without hours is always open', () => {
    expect(sayHours([])).toEqual(['每天，随时可以']);
  });
});
