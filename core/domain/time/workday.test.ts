import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isLegalHoliday } from './legal-holiday';
import { chinaTime } from './moment';
import { isAnnounced, isWorkingDay } from './workday';

const day = (date: string) => chinaTime(`${date}T04:00:00.000Z`);

/** All days of a year for which this holds, as dates. */
function daysOf(year: number, holds: typeof isWorkingDay): string[] {
  const dates: string[] = [];
  for (let at = day(`${year}-01-01`); at.year() === year; at = at.add(1, 'day')) {
    if (holds(at)) dates.push(at.format('YYYY-MM-DD'));
  }
  return dates;
}

test.each([
  ['2026-11-20', true, 'a Friday'],
  ['2026-11-21', false, 'a Saturday'],
  ['2026-10-01', false, '国庆'],
  ['2026-10-07', false, 'a Wednesday that was moved into the holiday'],
  ['2026-10-10', true, 'a Saturday that is worked for it'],
  ['2026-09-20', true, 'a Sunday that is worked for it'],
  ['2026-02-23', false, 'the last Monday of 春节'],
])('%s: %s (%s)', (date, working) => {
  expect(isWorkingDay(day(date))).toBe(working);
});

test('the days of the law of a year that nobody has announced yet', () => {
  expect(isAnnounced(2026)).toBe(true);
  expect(isAnnounced(2060)).toBe(false);
  expect(daysOf(2060, isLegalHoliday)).toEqual([
    '2060-01-01',
    ...['2060-02-01', '2060-02-02', '2060-02-03', '2060-02-04'],
    '2060-04-04',
    ...['2060-05-01', '2060-05-02'],
    '2060-06-03',
    '2060-09-09',
    ...['2060-10-01', '2060-10-02', '2060-10-03'],
  ]);
  expect(isWorkingDay(day('2060-02-03'))).toBe(false);
  expect(isWorkingDay(day('2060-02-05'))).toBe(true);
  expect(isWorkingDay(day('2060-02-07'))).toBe(false);
});

test.each([2025, 2026])('in %d none of the days of the law was worked', (year) => {
  const legal = daysOf(year, isLegalHoliday);
  expect(legal).toHaveLength(13);
  expect(legal.filter((date) => isWorkingDay(day(date)))).toEqual([]);
});

test.each(['America/Los_Angeles', 'Pacific/Auckland'])('a machine in %s counts the same', (TZ) => {
  const script = `
    const { isWorkingDay } = require(${JSON.stringify(join(__dirname, 'workday'))});
    const { chinaTime } = require(${JSON.stringify(join(__dirname, 'moment'))});
    const days = ['2026-10-09', '2026-10-10', '2026-10-11', '2060-02-04', '2060-02-05'];
    const working = days.map((date) => isWorkingDay(chinaTime(date + 'T04:00:00.000Z')));
    process.stdout.write(JSON.stringify(working));
  `;
  const { stdout } = spawnSync(process.execPath, ['-r', 'tsx/cjs', '-e', script], {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual([true, true, false, false, true]);
});
