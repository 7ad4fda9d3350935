import { chinaTime } from '../time/moment';
import { isOpen, opensAt } from './studio';

/** Clock times in China, so that they can be checked by eye; 2026-03-11 is a Wednesday. */
const china = (clock: string) => new Date(`${clock}:00+08:00`).toISOString();

const weekdays = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];
const mornings = [
  { days: [3], from: '14:00', to: '16:00' },
  { days: [3], from: '09:00', to: '11:00' },
];

describe('isOpen', () => {
  test.each([
    ['2026-03-11T08:59', false],
    ['2026-03-11T09:00', true],
    ['2026-03-11T16:59', true],
    ['2026-03-11T17:00', false],
    ['2026-03-14T10:00', false],
    ['2026-03-15T10:00', false],
  ])('weekdays nine to five, at %s: %s', (clock, open) => {
    expect(isOpen({ hours: weekdays }, china(clock))).toBe(open);
  });

  test('the day is China’s, not the server’s', () => {
    const mondays = { hours: [{ days: [1], from: '00:00', to: '08:00' }] };
    expect(isOpen(mondays, '2026-03-15T16:00:00.000Z')).toBe(true);
    expect(isOpen(mondays, '2026-03-15T15:59:00.000Z')).toBe(false);
    const sundays = { hours: [{ days: [7], from: '22:00', to: '23:59' }] };
    expect(isOpen(sundays, '2026-03-15T15:00:00.000Z')).toBe(true);
  });

  test('without hours it is always open', () => {
    expect(isOpen({ hours: [] }, china('2026-03-15T03:00'))).toBe(true);
  });
});

describe('opensAt', () => {
  test.each([
    ['while open', weekdays, '2026-03-11T10:00', '2026-03-11T10:00'],
    ['before opening', weekdays, '2026-03-11T07:30', '2026-03-11T09:00'],
    ['after closing', weekdays, '2026-03-11T17:00', '2026-03-12T09:00'],
    ['on Friday evening', weekdays, '2026-03-13T17:00', '2026-03-16T09:00'],
    ['on Sunday just before midnight', weekdays, '2026-03-15T23:59', '2026-03-16T09:00'],
    ['between two openings of one day', mornings, '2026-03-11T11:00', '2026-03-11T14:00'],
    ['before both, listed in any order', mornings, '2026-03-11T06:00', '2026-03-11T09:00'],
    ['after its only day', mornings, '2026-03-11T16:00', '2026-03-18T09:00'],
    ['over the end of a year', weekdays, '2026-12-31T18:00', '2027-01-01T09:00'],
  ])('%s', (_, hours, at, expected) => {
    expect(opensAt({ hours }, china(at))).toBe(china(expected));
  });

  test('the result is open and at most eight days ahead', () => {
    for (let hour = 0; hour < 24 * 8; hour += 1) {
      const at = new Date(Date.UTC(2026, 2, 8, hour, 20)).toISOString();
      const opening = opensAt({ hours: mornings }, at);
      expect(isOpen({ hours: mornings }, opening)).toBe(true);
      expect(opening >= at).toBe(true);
      expect(chinaTime(opening).diff(chinaTime(at), 'day')).toBeLessThan(8);
    }
  });
});
