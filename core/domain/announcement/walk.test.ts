import { later, member, NOW, pathOf, resident } from '../testing/town';
import { minutesAfter } from '../time/moment';
import type { Announcement } from './announcement';
import { alsoFor, goesOnAt, nextStretch, PACE, shareOf, upToWhoWaits } from './walk';

/** Nine in the evening and a quarter to eleven in China. */
const EVENING = '2026-03-11T13:29:30.000Z';
const NIGHT = '2026-03-11T14:45:00.000Z';
const MORNING = '2026-03-11T23:30:00.000Z';

test('a part is due again before the next minute’s timer, and never by night', () => {
  expect(nextStretch(NOW)).toBe(minutesAfter(NOW, PACE.minutes));
  expect(PACE.minutes).toBeLessThan(1);
  expect(nextStretch(EVENING)).toBe(MORNING);
  expect(nextStretch(NIGHT)).toBe(MORNING);
});

test('several walks share one pace', () => {
  expect([0, 1, 4].map(shareOf)).toEqual([100, 100, 25]);
  expect(shareOf(10) * 10).toBeLessThanOrEqual(PACE.people);
});

test('a day’s share used up, it goes on in the morning', () => {
  expect(goesOnAt(PACE.perDay - 200, 100, NOW)).toBe(NOW);
  expect(goesOnAt(PACE.perDay - 100, 100, '2026-03-11T06:00:00.000Z')).toBe(MORNING);
  expect(goesOnAt(PACE.perDay, 100, NOW)).toBe(NOW);
});

test('it stops before the first who was told something a moment ago', () => {
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

test('one message tells of what else is still to come to this person', () => {
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
