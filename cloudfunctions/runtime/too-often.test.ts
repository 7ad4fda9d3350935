import { CALL_LIMITS } from '../../core/domain/base/limits';
import { isTooOften } from './too-often';

const { perMinute, perHour } = CALL_LIMITS.nudge;
const times = (count: number, openid: string, at: string) =>
  Array.from({ length: count }, () => isTooOften('nudge', openid, at)).filter(Boolean).length;

test('a phone is refused beyond the limit of a minute, nobody else is, and the minute ends', () => {
  expect(times(perMinute, 'o-one', '2026-11-30T08:00:10.000Z')).toBe(0);
  expect(times(3, 'o-one', '2026-11-30T08:00:59.000Z')).toBe(3);
  expect(times(1, 'o-other', '2026-11-30T08:00:59.000Z')).toBe(0);
  expect(isTooOften('suggest', 'o-one', '2026-11-30T08:00:59.000Z')).toBe(false);
  expect(times(1, 'o-one', '2026-11-30T08:01:00.000Z')).toBe(0);
});

test('a phone that keeps just below the limit of a minute meets that of an hour', () => {
  const minutes = Array.from({ length: 59 }, (_none, index) => String(index).padStart(2, '0'));
  const refused = minutes.map((at) => times(perMinute, 'o-steady', `2026-11-30T09:${at}:00.000Z`));
  const all = refused.reduce((sum, count) => sum + count, 0);
  expect(all).toBe(59 * perMinute - perHour);
  expect(times(1, 'o-steady', '2026-11-30T10:00:00.000Z')).toBe(0);
});
