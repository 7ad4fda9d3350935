import { CATEGORIES, CATEGORY_CODES, categoryOf } from './category';

test('every category can be told apart, explained and timed', () => {
  expect(new Set(CATEGORIES.map(({ label }) => label)).size).toBe(CATEGORY_CODES.length);
  for (const category of CATEGORIES) {
    expect(category.hint).not.toBe('');
    expect(category.acceptWithin).toBeGreaterThan(0);
    expect(category.resolveWithin).toBeGreaterThan(0);
    expect(category).toEqual(categoryOf(category.code));
    // A label is the subject of a message: WeChat cuts at twenty characters.
    expect(category.label.length).toBeLessThanOrEqual(20);
  }
});

test('danger is answered sooner than anything else', () => {
  const minutes = (urgent: boolean) =>
    CATEGORIES.filter((one) => one.urgent === urgent).map(({ acceptWithin }) => acceptWithin);
  expect(Math.max(...minutes(true))).toBeLessThan(Math.min(...minutes(false)));
  expect(Math.max(...minutes(true))).toBeLessThanOrEqual(120);
});

test('what nobody can name has somebody who answers', () => {
  const office = CATEGORIES.filter(({ answeredBy }) => answeredBy === 'office');
  expect(office.map(({ code }) => code)).toEqual(['suggestion', 'other']);
});

test('a category is one thing, wherever it is looked up, so that lists can be put together', () => {
  const likely = [categoryOf('mediation'), categoryOf('other')];
  expect([...new Set([...likely, ...CATEGORIES])]).toHaveLength(CATEGORIES.length);
});
