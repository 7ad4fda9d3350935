import { chinaTime, daysAfter, minutesAfter, momentOf, sayDuration, sayMoment } from './moment';

const china = (clock: string) => new Date(`${clock}:00+08:00`).toISOString();

describe('sayMoment', () => {
  // A Wednesday evening in China, still Wednesday morning in UTC.
  const now = china('2026-03-11T18:00');

  test.each([
    ['2026-03-11T23:59', '今天 23:59'],
    ['2026-03-11T00:00', '今天 00:00'],
    ['2026-03-12T00:00', '明天 00:00'],
    ['2026-03-13T09:05', '后天 09:05'],
    ['2026-03-10T23:59', '昨天 23:59'],
    ['2026-03-14T09:00', '周六 09:00'],
    ['2026-03-15T09:00', '周日 09:00'],
    ['2026-03-16T09:00', '下周一 09:00'],
    ['2026-03-17T09:00', '下周二 09:00'],
    ['2026-03-18T09:00', '3月18日 09:00'],
    ['2026-03-09T09:00', '3月9日 09:00'],
    ['2027-01-02T09:00', '2027年1月2日 09:00'],
  ])('%s is %s', (at, words) => {
    expect(sayMoment(china(at), now)).toBe(words);
  });

  test('the day turns at midnight in China', () => {
    expect(sayMoment('2026-03-11T16:00:00.000Z', '2026-03-11T15:59:00.000Z')).toBe('明天 00:00');
    expect(sayMoment('2026-03-11T16:30:00.000Z', '2026-03-11T16:00:00.000Z')).toBe('今天 00:30');
  });
});

describe('sayDuration', () => {
  const from = china('2026-03-11T08:00');

  test.each([
    [-5, '不到 1 分钟'],
    [0, '不到 1 分钟'],
    [1, '1 分钟'],
    [59, '59 分钟'],
    [60, '1 小时'],
    [119, '1 小时'],
    [47 * 60 + 59, '47 小时'],
    [48 * 60, '2 天'],
    [71 * 60, '2 天'],
  ])('%d minutes are %s', (minutes, words) => {
    expect(sayDuration(from, minutesAfter(from, minutes))).toBe(words);
  });
});

test('a wall clock in China converts back to its instant in any time zone', () => {
  // Clocks in New York, Berlin, Santiago and Sydney change within these hours.
  for (const day of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-06', '2026-11-01']) {
    for (let hour = 0; hour < 36; hour += 1) {
      const at = minutesAfter(`${day}T00:30:00.000Z`, hour * 60 - 12 * 60);
      const clock = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
      expect(chinaTime(at).format('YYYY-MM-DDTHH:mm')).toBe(clock.slice(0, 16));
      expect(momentOf(chinaTime(at))).toBe(at);
    }
  }
});

test('moments sort by time as text', () => {
  const at = '2026-12-31T23:59:00.000Z';
  expect(minutesAfter(at, 1)).toBe('2027-01-01T00:00:00.000Z');
  expect(daysAfter(at, 60)).toBe('2027-03-01T23:59:00.000Z');
  expect(minutesAfter(at, 1) > at).toBe(true);
  expect(chinaTime(at).format('YYYY-MM-DD HH:mm')).toBe('2027-01-01 07:59');
});
