import { grantOf } from '../org/office';
import { later, NOW, officeHolder, placeAt, resident, TOWN } from '../testing/town';
import { captainsOf, sayVouched, vouchesAs, vouchingNodes } from './vouching';

const neighbour = resident('grandma', { home: placeAt('house-5') });

test.each([
  ['the captain of the building', 'captain', 'house-5', 'post'],
  ['the captain of the next building', 'captain', 'house-6', undefined],
  ['the grid worker', 'grid-worker', 'grid-1', undefined],
  ['the secretary of the community', 'secretary', 'xingye', 'office'],
  ['the secretary of the next community', 'secretary', 'heping', undefined],
  ['the officer', 'officer', 'street', 'office'],
  ['the administrator', 'administrator', 'street', 'office'],
] as const)('%s', (_, role, node, kind) => {
  expect(vouchesAs(officeHolder('holder', role, node), neighbour, NOW)?.kind).toBe(kind);
});

test('nobody vouches for themselves, for somebody without a home, or after their time', () => {
  const captain = officeHolder('zhu', 'captain', 'house-5');
  const own = { ...captain, home: placeAt('house-5') };
  expect(vouchesAs(captain, own, NOW)).toBeNull();
  expect(vouchesAs(captain, resident('nobody', { home: null }), NOW)).toBeNull();
  const roles = [grantOf('captain', 'house-5', { until: NOW })];
  expect(vouchesAs({ ...captain, roles }, neighbour, NOW)).toBeNull();
  const beginsLater = [grantOf('captain', 'house-5', { since: later(5) })];
  expect(vouchingNodes({ ...captain, roles: beginsLater }, NOW)).toEqual([]);
});

test('captains of the building are asked, not those of the grid around it', () => {
  const [zhu, other] = ['house-5', 'house-6'].map((node) => officeHolder(node, 'captain', node));
  const secretary = officeHolder('li', 'secretary', 'xingye');
  if (!zhu || !other) throw new Error('nobody is there');
  expect(captainsOf([zhu, other, secretary], 'house-5', NOW)).toEqual([zhu]);
});

test('by whom, in words', () => {
  expect(sayVouched({ kind: 'post', role: 'captain', node: 'house-5' }, TOWN)).toBe('5号楼楼组长');
  expect(sayVouched({ kind: 'office', role: 'secretary', node: 'xingye' }, TOWN)).toBe(
    '兴业里社区居委书记',
  );
  expect(sayVouched({ kind: 'list' }, TOWN)).toBe('居委会的住户名册');
});
