import type { Duration } from '../time/duration';
import { minutesAfter } from '../time/moment';
import { afterDuration } from '../time/working-time';
import { CATEGORIES, CATEGORY_CODES, categoriesIn, categoryOf } from './category';
import { isDanger } from './danger';
import { GROUPS } from './group';
import { USUAL_CATEGORIES } from './table';
import { CATEGORY_WORDS } from './words';

/** A Monday morning, with no holiday nearby. */
const NOW = '2026-03-16T01:00:00.000Z';

test('every category has its own label, a hint and times', () => {
  expect(new Set(CATEGORIES.map(({ label }) => label)).size).toBe(CATEGORY_CODES.length);
  for (const category of CATEGORIES) {
    expect(category.hint).not.toBe('');
    expect(category.acceptWithin.amount).toBeGreaterThan(0);
    expect(category.resolveWithin.amount).toBeGreaterThan(0);
    expect(category).toEqual(categoryOf(category.code));
    // A label is the subject of a message: WeChat cuts at twenty characters.
    expect(category.label.length).toBeLessThanOrEqual(20);
  }
});

test('each category is in one group, and each group is short enough to read at a glance', () => {
  const inGroups = GROUPS.flatMap(({ code }) => categoriesIn(code));
  expect(inGroups).toEqual(CATEGORIES);
  for (const { code } of GROUPS) {
    expect(categoriesIn(code).length).toBeGreaterThan(1);
    expect(categoriesIn(code).length).toBeLessThanOrEqual(7);
  }
});

test('danger has the shortest time to accept, at any hour', () => {
  const within = (danger: boolean) =>
    CATEGORIES.filter(({ code }) => isDanger({ category: code }) === danger).map((one) =>
      ends(one.acceptWithin),
    );
  const [latestDanger = ''] = within(true).sort().reverse();
  const [firstOther = ''] = within(false).sort();
  // A death in the house is answered as fast as the slowest danger.
  expect(latestDanger <= firstOther).toBe(true);
  expect(latestDanger <= minutesAfter(NOW, 120)).toBe(true);
  for (const { acceptWithin } of CATEGORIES.filter(({ code }) => isDanger({ category: code })))
    expect(acceptWithin.unit).not.toBe('workdays');
});

test('an unknown category has somebody responsible', () => {
  const office = CATEGORIES.filter(({ responsible }) => responsible === 'office');
  expect(office.map(({ code }) => code)).toEqual(['suggestion', 'other']);
});

test('counsel, law, trouble at home and minors are sealed and cannot be sent anonymously', () => {
  const sealed = CATEGORIES.filter((one) => one.sealed);
  expect(sealed.map(({ code }) => code)).toEqual(['law', 'counsel', 'domestic', 'youth']);
  expect(sealed.filter((one) => one.mayBeNameless)).toEqual([]);
});

test('each category on the home page exists once', () => {
  expect(new Set(USUAL_CATEGORIES).size).toBe(USUAL_CATEGORIES.length);
});

test('a word belongs to one category', () => {
  const words = Object.values(CATEGORY_WORDS).flat();
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  const without = CATEGORY_CODES.filter((code) => CATEGORY_WORDS[code].length === 0);
  expect(without).toEqual(['other']);
});

test('every lookup returns the same category object, so that lists can be merged', () => {
  const likely = [categoryOf('mediation'), categoryOf('other')];
  expect([...new Set([...likely, ...CATEGORIES])]).toHaveLength(CATEGORIES.length);
});

function ends(duration: Duration): string {
  return afterDuration(NOW, duration);
}
