import { parseCron } from './cron';

function next(text: string, from: string, count = 1): string[] {
  const moments: string[] = [];
  for (const at of parseCron(text).after(new Date(from))) {
    moments.push(at.toISOString());
    if (moments.length === count) break;
  }
  return moments;
}

describe('seven-field cron in Beijing time', () => {
  test.each([
    ['*/5 * * * * * *', '2026-11-21T00:00:01.000Z', '2026-11-21T00:00:05.000Z'],
    ['0 * * * * * *', '2026-11-21T00:00:00.000Z', '2026-11-21T00:01:00.000Z'],
    ['0 0 2 1 * * *', '2026-11-21T00:00:00.000Z', '2026-11-30T18:00:00.000Z'],
    ['0 0 10 * * MON-FRI *', '2026-11-21T00:00:00.000Z', '2026-11-23T02:00:00.000Z'],
    ['0 30 9 1 1 * 2028', '2026-11-21T00:00:00.000Z', '2028-01-01T01:30:00.000Z'],
    ['0 0 0 1 1 * 2027-2030/2', '2027-06-01T00:00:00.000Z', '2028-12-31T16:00:00.000Z'],
  ])('%s', (text, from, expected) => {
    expect(next(text, from)).toEqual([expected]);
  });

  test('a year in the past never comes', () => {
    expect(next('0 0 0 1 1 * 2020', '2026-11-21T00:00:00.000Z')).toEqual([]);
  });

  test.each(['* * * * *', '0 * * * * *', '0 99 * * * * *', '0 * * * * * never'])(
    '%s is refused',
    (text) => {
      expect(() => parseCron(text)).toThrow();
    },
  );
});
