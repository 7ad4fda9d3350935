import { hearingAt, hearingDays } from './hearing-times';

// Saturday 23:30 in China.
const NOW = '2026-11-21T15:30:00.000Z';

test('the coming days in everyday words', () => {
  expect(hearingDays(NOW).slice(0, 4)).toEqual([
    { value: '2026-11-22', label: '明天' },
    { value: '2026-11-23', label: '后天' },
    { value: '2026-11-24', label: '下周二' },
    { value: '2026-11-25', label: '下周三' },
  ]);
  expect(new Set(hearingDays(NOW).map(({ label }) => label)).size).toBe(10);
});

test('converts a day and a time in China to an instant', () => {
  expect(hearingAt('2026-11-23', '09:00')).toBe('2026-11-23T01:00:00.000Z');
  expect(hearingAt('', '09:00')).toBeUndefined();
  expect(hearingAt('2026-11-23', '')).toBeUndefined();
});
