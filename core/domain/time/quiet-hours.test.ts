import { chinaTime } from './moment';
import { afterTheNight, isQuiet } from './quiet-hours';

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
