import type { Duration } from './duration';
import { afterDuration, afterDurationByDay, carriedOver } from './working-time';

const china = (clock: string) => new Date(`${clock}:00+08:00`).toISOString();

test.each<[string, Duration, string, string]>([
  ['2026-11-20T23:50', { amount: 15, unit: 'minutes' }, '2026-11-21T00:05', 'round the clock'],
  ['2026-11-20T23:50', { amount: 4, unit: 'hours' }, '2026-11-21T03:50', 'round the clock'],
  ['2026-11-20T10:00', { amount: 3, unit: 'days' }, '2026-11-23T10:00', 'weekends count as days'],
  [
    '2026-11-18T10:00',
    { amount: 1, unit: 'workdays' },
    '2026-11-19T17:00',
    'the next day, closing',
  ],
  ['2026-11-18T03:00', { amount: 1, unit: 'workdays' }, '2026-11-19T17:00', 'in the night'],
  ['2026-11-18T23:30', { amount: 1, unit: 'workdays' }, '2026-11-19T17:00', 'late in the evening'],
  ['2026-11-20T10:00', { amount: 1, unit: 'workdays' }, '2026-11-23T17:00', 'over a weekend'],
  ['2026-11-21T10:00', { amount: 1, unit: 'workdays' }, '2026-11-23T17:00', 'from a Saturday'],
  ['2026-11-18T10:00', { amount: 15, unit: 'workdays' }, '2026-12-09T17:00', 'three weeks'],
  ['2026-09-30T10:00', { amount: 1, unit: 'workdays' }, '2026-10-08T17:00', 'over 国庆'],
  ['2026-09-30T10:00', { amount: 3, unit: 'workdays' }, '2026-10-10T17:00', 'a worked Saturday'],
  ['2026-12-31T10:00', { amount: 1, unit: 'workdays' }, '2027-01-04T17:00', 'into the next year'],
])('from %s, %j: %s (%s)', (at, duration, until) => {
  expect(afterDuration(china(at), duration)).toBe(china(until));
});

test.each<[string, Duration, string, string]>([
  ['2026-11-20T10:00', { amount: 4, unit: 'hours' }, '2026-11-20T14:00', 'within a day'],
  ['2026-11-20T20:00', { amount: 4, unit: 'hours' }, '2026-11-21T11:00', 'over a night'],
  ['2026-11-20T23:30', { amount: 4, unit: 'hours' }, '2026-11-21T12:00', 'from late at night'],
  ['2026-11-21T03:00', { amount: 4, unit: 'hours' }, '2026-11-21T12:00', 'from early in the day'],
  ['2026-11-20T20:30', { amount: 30, unit: 'minutes' }, '2026-11-20T21:00', 'up to the evening'],
  ['2026-11-20T20:00', { amount: 20, unit: 'hours' }, '2026-11-22T14:00', 'over two nights'],
  ['2026-11-20T23:30', { amount: 2, unit: 'days' }, '2026-11-22T23:30', 'days run on'],
  ['2026-11-20T23:30', { amount: 1, unit: 'workdays' }, '2026-11-23T17:00', 'so do working days'],
])('by day, from %s, %j: %s (%s)', (at, duration, until) => {
  expect(afterDurationByDay(china(at), duration)).toBe(china(until));
});

test.each<[string, string, string, Duration['unit'], string, string]>([
  ['2026-11-20T14:00', '2026-11-20T10:00', '2026-11-25T09:30', 'hours', '2026-11-25T13:30', 'rest'],
  ['2026-11-20T10:00', '2026-11-20T14:00', '2026-11-25T09:30', 'hours', '2026-11-25T09:30', 'late'],
  ['2026-11-27T17:00', '2026-11-25T10:00', '2026-12-04T16:00', 'workdays', '2026-12-08T17:00', '2'],
  ['2026-11-25T17:00', '2026-11-25T10:00', '2026-12-04T16:00', 'workdays', '2026-12-07T17:00', '1'],
])('due %s, stopped %s, on from %s in %s: %s (%s)', (dueAt, since, now, unit, until) => {
  expect(carriedOver(china(dueAt), china(since), china(now), unit)).toBe(china(until));
});
