import { chinaTime } from './moment';
import { afterTheNight, isDayEverywhere, isNight, isQuiet } from './quiet-hours';

const china = (clock: string) => new Date(`2026-03-11T${clock}:00+08:00`).toISOString();

describe('quiet hours, by the clock in China', () => {
  test.each([
    ['07:29', true],
    ['07:30', false],
    ['12:00', false],
    ['21:29', false],
    ['21:30', true],
    ['23:59', true],
    ['00:00', true],
  ])('%s: %s', (clock, quiet) => {
    expect(isQuiet(china(clock))).toBe(quiet);
  });

  test.each([
    ['07:29', '03-11 07:30'],
    ['00:00', '03-11 07:30'],
    ['21:30', '03-12 07:30'],
    ['23:59', '03-12 07:30'],
    ['07:30', '03-11 07:30'],
    ['21:29', '03-11 21:29'],
  ])('a message of %s may be shown at %s', (clock, told) => {
    expect(chinaTime(afterTheNight(china(clock))).format('MM-DD HH:mm')).toBe(told);
  });
});

test.each([
  ['09:29', false],
  ['09:30', true],
  ['18:59', true],
  ['19:00', false],
])('at %s it is day everywhere: %s', (clock, day) => {
  expect(isDayEverywhere(china(clock))).toBe(day);
});

describe('quiet hours that a subdistrict chose', () => {
  test.each([
    ['22:00', '07:00', true],
    ['20:00', '08:00', true],
    ['19:00', '07:00', true],
    ['19:00', '07:01', false],
    ['20:00', '09:30', false],
    ['12:00', '05:00', false],
    ['23:59', '07:00', false],
    ['22:00', '04:00', false],
    ['22:00', '23:00', false],
  ])('%s to %s is a night: %s', (from, until, night) => {
    expect(isNight({ from, until })).toBe(night);
  });

  test('a message waits for their end, not for the usual one', () => {
    const late = { from: '22:30', until: '06:00' };
    const said = (clock: string) =>
      chinaTime(afterTheNight(china(clock), late)).format('MM-DD HH:mm');
    expect([said('22:00'), said('22:30'), said('05:59'), said('06:30')]).toEqual([
      ...['03-11 22:00', '03-12 06:00', '03-11 06:00', '03-11 06:30'],
    ]);
  });
});
