import { parseCron } from './cron';
import { runTimes } from './run-times';

const from = new Date('2026-11-21T00:00:30.000Z');
const after = (minutes: number) => new Date(from.getTime() + minutes * 60_000);

test('over three hours a one-minute timer runs at every due time', () => {
  expect(runTimes(parseCron('0 * * * * * *'), from, after(180))).toHaveLength(180);
});

test('over a month it runs at evenly selected due times, and at all of the last five', () => {
  const times = runTimes(parseCron('0 * * * * * *'), from, after(30 * 24 * 60)).map((at) =>
    at.getTime(),
  );
  expect(times).toHaveLength(180);
  const gaps = times.slice(1).map((at, i) => (at - (times[i] ?? 0)) / 60_000);
  expect(Math.max(...gaps.slice(0, 170)) - Math.min(...gaps.slice(0, 170))).toBeLessThanOrEqual(1);
  expect(gaps.slice(-4)).toEqual([1, 1, 1, 1]);
  expect(times.at(-1)).toBe(Date.parse('2026-12-21T00:00:00.000Z'));
});

test('over a month a daily timer runs every day', () => {
  expect(runTimes(parseCron('0 0 3 * * * *'), from, after(30 * 24 * 60))).toHaveLength(30);
});
