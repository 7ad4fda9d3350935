import { holdsRoleOver } from '../person/person';
import { directoryOf, officeHolder, pathOf } from '../testing/town';
import { isWithin, nearestOfKind, placeName } from './org';

const { nodes } = directoryOf();

test('within is the node itself and all below it', () => {
  expect(isWithin('xingye', pathOf('xingye'))).toBe(true);
  expect(isWithin('xingye', pathOf('house-5'))).toBe(true);
  expect(isWithin('xingye', pathOf('house-9'))).toBe(false);
  expect(isWithin('house-5', pathOf('xingye'))).toBe(false);
});

test('the nearest node of a kind, going up', () => {
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

test('a role reaches down from its node', () => {
  const li = officeHolder('li', 'secretary', 'xingye');
  expect(holdsRoleOver(li, pathOf('house-5'))).toBe(true);
  expect(holdsRoleOver(li, pathOf('house-5'), 'secretary')).toBe(true);
  expect(holdsRoleOver(li, pathOf('house-5'), 'officer')).toBe(false);
  expect(holdsRoleOver(li, pathOf('house-9'))).toBe(false);
  expect(holdsRoleOver(li, pathOf('street'))).toBe(false);
});
