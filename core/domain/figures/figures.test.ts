import { pathOf, TOWN } from '../testing/town';
import { daysAfter } from '../time/moment';
import {
  addRecent,
  countDay,
  type DayFigures,
  dayAround,
  dayOf,
  type Figured,
  figuresNode,
  lackingHands,
  pastDays,
  recentOf,
} from './figures';

/** Which numbers are counted, and over which days. */

const one = (but: Partial<Figured> = {}): Figured => ({
  category: 'repair',
  counted: true,
  lackedHands: false,
  answeredInTime: null,
  solved: null,
  rating: null,
  ...but,
});
const rated = (stars: number) => one({ rating: { stars } });
const NOON = '2026-03-11T04:00:00.000Z';

test('each rate covers only requests whose outcome is known', () => {
  const day = countDay([
    one(),
    one({ answeredInTime: true, solved: true }),
    one({ answeredInTime: false }),
    one({ answeredInTime: true, solved: false }),
    rated(5),
    rated(4),
    rated(3),
  ]);
  expect(day).toMatchObject({ answered: 2, late: 1, solved: 1, unsolved: 1 });
  expect(day).toMatchObject({ satisfied: 2, rated: 3 });
});

test('requests that a volunteer filed for themselves do not count', () => {
  const own = { counted: false, answeredInTime: true, solved: true, lackedHands: true } as const;
  expect(countDay([one(own), rated(5)])).toEqual(countDay([rated(5)]));
});

test('a day runs from midnight to midnight in China', () => {
  expect(dayOf('2026-03-10T15:59:59.999Z')).toBe('2026-03-10');
  expect(dayOf('2026-03-10T16:00:00.000Z')).toBe('2026-03-11');
  const { from, until } = dayAround(NOON);
  expect([from, until]).toEqual(['2026-03-10T16:00:00.000Z', '2026-03-11T16:00:00.000Z']);
});

test('outcomes cover 90 days and demand 30, including today', () => {
  const day = countDay([one({ answeredInTime: true, lackedHands: true })]);
  const daysAgo = (days: number) => dayOf(daysAfter(NOON, -days));
  const days: Record<string, DayFigures> = Object.fromEntries(
    [0, 29, 30, 89, 90].map((days) => [daysAgo(days), day]),
  );
  expect(recentOf(days, NOON)).toEqual({
    outcomes: expect.objectContaining({ answered: 4 }),
    demand: { repair: { asked: 2, short: 2 } },
  });
  expect(pastDays(days, NOON)).toEqual([daysAgo(90)]);
});

test('the figures of several communities add up', () => {
  const recent = recentOf({ [dayOf(NOON)]: countDay([rated(5), rated(1)]) }, NOON);
  expect(addRecent([recent, recent])).toEqual({
    outcomes: expect.objectContaining({ satisfied: 2, rated: 4 }),
    demand: { repair: { asked: 4, short: 0 } },
  });
});

test('demand is unmet when studios should have helped but could not', () => {
  const demand = {
    repair: { asked: 10, short: 1 },
    law: { asked: 4, short: 3 },
    leak: { asked: 5, short: 0 },
    suggestion: { asked: 7, short: 7 },
  };
  expect(lackingHands(demand).map(({ category }) => category)).toEqual(['law', 'repair']);
});

test('a request is counted in its community, or in the lowest node above it', () => {
  expect(figuresNode(pathOf('house-5'), TOWN.nodes)).toBe('xingye');
  expect(figuresNode(pathOf('street'), TOWN.nodes)).toBe('street');
  expect(figuresNode(pathOf('district'), TOWN.nodes)).toBe('district');
});
