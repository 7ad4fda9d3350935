import { holdsOfficeOver } from '../person/person';
import { directoryOf, later, NOW, officeHolder, pathOf } from '../testing/town';
import { grantOf, heldAt, isOffice, type OfficeRole } from './office';
import { isWithin, nearestOfKind, placeName } from './org';

const { nodes } = directoryOf();

test('isWithin covers the node itself and everything below it', () => {
  expect(isWithin('xingye', pathOf('xingye'))).toBe(true);
  expect(isWithin('xingye', pathOf('house-5'))).toBe(true);
  expect(isWithin('xingye', pathOf('house-9'))).toBe(false);
  expect(isWithin('house-5', pathOf('xingye'))).toBe(false);
});

test('nearest finds the closest node of a kind on the way up', () => {
  expect(nearestOfKind('community', pathOf('house-5'), nodes)?._id).toBe('xingye');
  expect(nearestOfKind('community', pathOf('xingye'), nodes)?._id).toBe('xingye');
  expect(nearestOfKind('community', pathOf('street'), nodes)).toBeNull();
});

test.each([
  ['house-5', '兴业里社区 · 5号楼'],
  ['grid-1', '兴业里社区 · 第一网格'],
  ['xingye', '兴业里社区'],
  ['street', '梧桐街道'],
  ['nowhere', ''],
])('the place %s is called %s', (id, name) => {
  expect(placeName(pathOf(id), nodes)).toBe(name);
});

test('a role covers everything below its node', () => {
  const li = officeHolder('li', 'secretary', 'xingye');
  const holds = (node: string, role: OfficeRole = 'secretary') =>
    holdsOfficeOver(li, pathOf(node), [role], NOW);
  expect(holds('house-5')).toBe(true);
  expect(holds('house-5', 'officer')).toBe(false);
  expect(holds('house-9')).toBe(false);
  expect(holds('street')).toBe(false);
});

test.each([
  ['for as long as anybody knows', {}, true],
  ['from this very moment on', { since: NOW }, true],
  ['from later on', { since: later(1) }, false],
  ['until later', { until: later(1) }, true],
  ['until now', { until: NOW }, false],
])('a role that is given %s', (_, dates, held) => {
  expect(heldAt([grantOf('captain', 'house-5', dates)], NOW)).toHaveLength(held ? 1 : 0);
});

test('a role that somebody wrote into the document by hand, without dates, is held', () => {
  const byHand = [JSON.parse('{ "role": "secretary", "node": "xingye" }')];
  expect(heldAt(byHand, NOW)).toEqual(byHand);
});

test('captains and grid workers hold no office', () => {
  const roles = ['administrator', 'officer', 'secretary', 'grid-worker', 'captain'] as const;
  const offices = roles.map((role) => grantOf(role, 'street')).filter(isOffice);
  expect(offices.map(({ role }) => role)).toEqual(['administrator', 'officer', 'secretary']);
});
