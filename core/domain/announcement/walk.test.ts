import { later, member, NOW, pathOf, resident } from '../testing/town';
import { minutesAfter } from '../time/moment';
import type { Announcement } from './announcement';
import { alsoFor, goesOnAt, nextStretch, PACE, shareOf, upToWhoWaits } from './walk';

/** 21:00 and 22:45 in China. */
const EVENING = '2026-03-11T13:29:30.000Z';
const NIGHT = '2026-03-11T14:45:00.000Z';
const MORNING = '2026-03-11T23:30:00.000Z';

test('a stretch is due before the timer of the next minute, and never at night', () => {
  expect(nextStretch(NOW)).toBe(minutesAfter(NOW, PACE.minutes));
  expect(PACE.minutes).toBeLessThan(1);
  expect(nextStretch(EVENING)).toBe(MORNING);
  expect(nextStretch(NIGHT)).toBe(MORNING);
});

test('several walks share one pace', () => {
  expect([0, 1, 4].map(shareOf)).toEqual([100, 100, 25]);
  expect(shareOf(10) * 10).toBeLessThanOrEqual(PACE.people);
});

test('a walk that has used up the day’s writes goes on in the morning', () => {
  expect(goesOnAt(PACE.perDay - 200, 100, NOW)).toBe(NOW);
  expect(goesOnAt(PACE.perDay - 100, 100, '2026-03-11T06:00:00.000Z')).toBe(MORNING);
  expect(goesOnAt(PACE.perDay, 100, NOW)).toBe(NOW);
});

test('a walk stops before a person who got a message within the last minutes', () => {
  const fresh = resident('a');
  const told = (at: string) => ({ ...resident('b'), lastSentAt: { news: at } });
  expect(upToWhoWaits([fresh, told(later(-3))], NOW)).toEqual({
    readers: [fresh, told(later(-3))],
    waitsUntil: null,
  });
  expect(upToWhoWaits([fresh, told(later(-1)), fresh], NOW)).toEqual({
    readers: [fresh],
    waitsUntil: later(1),
  });
  expect(upToWhoWaits([], NOW)).toEqual({ readers: [], waitsUntil: null });
});

test('one message covers all announcements that this person is still to get', () => {
  const other = (id: string, more: Partial<Announcement> = {}): Announcement => ({
    ...({ _id: id, state: 'published', node: pathOf('house-5')[0] ?? '' } as Announcement),
    audience: 'everyone',
    cursor: '',
    ...more,
  });
  const others = [
    other('before-them'),
    other('behind-them', { cursor: 'x' }),
    other('volunteers', { audience: 'volunteers' }),
    other('elsewhere', { node: 'house-9' }),
  ];
  const idsFor = (reader: Parameters<typeof alsoFor>[0]) =>
    alsoFor(reader, others).map(({ _id }) => _id);
  expect(idsFor(resident('neighbour'))).toEqual(['before-them']);
  expect(idsFor(member('wang', 'east'))).toEqual(['before-them', 'volunteers']);
});
