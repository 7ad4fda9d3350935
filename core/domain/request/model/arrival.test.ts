import { arrivalsAt, arriveBy } from './arrival';

/** 10:00, 17:59 and 18:30 in China. */
const [MORNING, AFTERNOON, EVENING] = ['02:00', '09:59', '10:30'].map(
  (time) => `2026-11-21T${time}:00.000Z`,
) as [string, string, string];

test('an arrival has a latest moment, or is still to be arranged', () => {
  expect(arriveBy('half-hour', MORNING)).toBe('2026-11-21T02:30:00.000Z');
  expect(arriveBy('this-afternoon', MORNING)).toBe('2026-11-21T10:00:00.000Z');
  expect(arriveBy('to-be-arranged', MORNING)).toBeNull();
});

test('in the evening "this afternoon" is not offered', () => {
  expect(arrivalsAt(MORNING)).toContain('this-afternoon');
  expect(arrivalsAt(AFTERNOON)).toContain('this-afternoon');
  expect(arrivalsAt(EVENING)).toEqual(['half-hour', 'to-be-arranged']);
});
