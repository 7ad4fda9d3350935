import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isLegalHoliday } from './legal-holiday';
import { chinaTime } from './moment';
import { isAnnounced, isWorkingDay } from './workday';

const day = (date: string) => chinaTime(`${date}T04:00:00.000Z`);

/** All days of a year for which this is true, as dates. */
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

test('the legal holidays of a year without an arrangement', () => {
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

test.each([2025, 2026])('in %d no legal holiday is a workday', (year) => {
  const legal = daysOf(year, isLegalHoliday);
  expect(legal).toHaveLength(13);
  expect(legal.filter((date) => isWorkingDay(day(date)))).toEqual([]);
});

/** 春节, 清明, 端午, 中秋 according to the Purple Mountain Observatory. */
test.each([
  ...[
    [2025, '01-29 04-04 05-31 10-06'],
    [2026, '02-17 04-05 06-19 09-25'],
  ],
  ...[
    [2027, '02-06 04-05 06-09 09-15'],
    [2028, '01-26 04-04 05-28 10-03'],
  ],
  ...[
    [2029, '02-13 04-04 06-16 09-22'],
    [2030, '02-03 04-05 06-05 09-12'],
  ],
  ...[
    [2031, '01-23 04-05 06-24 10-01'],
    [2032, '02-11 04-04 06-12 09-19'],
  ],
  ...[
    [2033, '01-31 04-04 06-01 09-08'],
    [2034, '02-19 04-05 06-20 09-27'],
  ],
  ...[
    [2035, '02-08 04-05 06-10 09-16'],
    [2036, '01-28 04-04 05-30 10-04'],
  ],
  ...[
    [2037, '02-15 04-04 06-18 09-24'],
    [2038, '02-04 04-05 06-07 09-13'],
  ],
  ...[
    [2039, '01-24 04-05 05-27 10-02'],
    [2040, '02-12 04-04 06-14 09-20'],
  ],
] as [number, string][])('the days of the moon and the sun in %d', (year, dates) => {
  const [spring = '', ...others] = dates.split(' ').map((date) => day(`${year}-${date}`));
  if (typeof spring === 'string') throw new Error('the table has no dates for this year');
  const expected = [
    ...[`${year}-01-01`, `${year}-05-01`, `${year}-05-02`],
    ...[1, 2, 3].map((date) => `${year}-10-0${date}`),
    ...[-1, 0, 1, 2].map((more) => spring.add(more, 'day').format('YYYY-MM-DD')),
    ...others.map((one) => one.format('YYYY-MM-DD')),
  ];
  expect(daysOf(year, isLegalHoliday)).toEqual([...new Set(expected)].sort());
});

test.each(['America/Los_Angeles', 'Pacific/Auckland'])(
  'the result is the same on a machine in %s',
  (TZ) => {
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
  },
);
