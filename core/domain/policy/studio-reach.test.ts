import { grantOf } from '../org/office';
import { stranger } from '../person/person';
import { needAt } from '../routing/dry-run';
import { reaching } from '../routing/specialists';
import { Directory } from '../studio/directory';
import { NODES, NOW, studio, TOWN } from '../testing/town';
import { radiusSetBy, servesDeclaredBy } from './studio-reach';

const secretary = { ...stranger('o-secretary'), roles: [grantOf('secretary', 'xingye')] };
const officer = { ...stranger('o-officer'), roles: [grantOf('officer', 'street')] };
const point = { lat: 31.26, lng: 121.48 };
const before = studio('east', { serves: ['xingye'], point, reach: 300, reachWithin: ['xingye'] });

test('the same places count at once for the street, and are asked for by a secretary', () => {
  const declared = ['xingye', 'heping'];
  const by = (person: typeof secretary) =>
    servesDeclaredBy(person, before, declared, TOWN, NOW).serves;
  expect(by(secretary)).toEqual(['xingye']);
  expect(by(officer)).toEqual(declared);
});

test('a changed radius counts where whoever sets it has an office', () => {
  const wider = { point, reach: 500 };
  expect(radiusSetBy(officer, before, wider, NOW)).toEqual(['street']);
  expect(radiusSetBy(secretary, { ...before, reachWithin: null }, wider, NOW)).toEqual(['xingye']);
});

test('an unchanged radius, and a smaller one by the lead, counts where it did', () => {
  const lead = stranger(before.lead);
  expect(radiusSetBy(officer, before, { point, reach: 300 }, NOW)).toEqual(['xingye']);
  expect(radiusSetBy(lead, before, { point, reach: 100 }, NOW)).toEqual(['xingye']);
  const earlier = { ...before, reachWithin: null };
  expect(radiusSetBy(lead, earlier, { point, reach: 100 }, NOW)).toBeNull();
});

const placeOf = (id: string) => {
  const found = NODES.find(({ _id }) => _id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};

test('the radius ends where the office that set it has no say, however near', () => {
  const near = needAt('repair', placeOf('house-9'), point);
  const found = (reachWithin: readonly string[] | null) =>
    reaching(near, new Directory(NODES, [{ ...before, reachWithin }])).length;
  expect(found(['xingye'])).toBe(0);
  expect(found(['street'])).toBe(1);
  expect(found(null)).toBe(1);
});
