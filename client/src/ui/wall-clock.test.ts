import { instantOf, wallClockOf } from './wall-clock';

describe("China's wall clock", () => {
  test('is eight hours ahead, over midnight and the year too', () => {
    expect(wallClockOf('2026-12-31T16:30:00.000Z')).toEqual({ date: '2027-01-01', time: '00:30' });
    expect(instantOf({ date: '2027-01-01', time: '00:30' })).toBe('2026-12-31T16:30:00.000Z');
  });
});
