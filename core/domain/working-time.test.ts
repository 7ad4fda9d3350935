import type { Span } from './span';
import { spanAfter } from './working-time';

const china = (clock: string) => new Date(`${clock}:00+08:00`).toISOString();

test.each<[string, Span, string, string]>([
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
])('from %s, %j: %s (%s)', (at, span, until) => {
  expect(spanAfter(china(at), span)).toBe(china(until));
});
