import { minutesOf, OWN } from './minutes';

describe('服务时长', () => {
  test('a chip gives its minutes, whatever was typed before', () => {
    expect(minutesOf('60', '45')).toBe(60);
  });

  test('a typed number counts only while 自己填 is chosen', () => {
    expect(minutesOf(OWN, ' 45 ')).toBe(45);
    expect(minutesOf('', '45')).toBeUndefined();
  });

  test('text that is not a whole number gives no minutes', () => {
    expect(minutesOf(OWN, '')).toBeUndefined();
    expect(minutesOf(OWN, '一小时')).toBeUndefined();
    expect(minutesOf(OWN, '1.5')).toBeUndefined();
  });
});
