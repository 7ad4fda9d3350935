import { pathOf, studio, TOWN } from '../testing/town';
import { officeOnlyIn, sealedAdded } from './studio-rights';

const before = studio('east', { serves: ['xingye'], specialities: ['repair', 'law'] });
const point = { lat: 31.26, lng: 121.48 };
const takes = (but: Partial<typeof before>, from = before) =>
  officeOnlyIn(from, { ...from, ...but }, TOWN);

test.each([
  ['the lead', { lead: 'somebody' }, '领衔人'],
  ['the place', { ancestors: pathOf('house-9') }, '所在的社区'],
  ['a further place', { serves: ['xingye', 'heping'] }, '更大的服务范围'],
  ['the whole street', { serves: ['street'] }, '更大的服务范围'],
  ['a radius', { point, reach: 300 }, '更远的上门距离'],
  ['a fee', { fee: 'paid' as const }, '收费'],
  ['another price', { feeNote: '每次二十元' }, '收费'],
  ['a sealed kind', { alsoHelps: ['counsel' as const] }, '保密的类别'],
  ['an urgent kind', { specialities: ['repair' as const, 'leak' as const] }, '紧急的类别'],
])('a lead does not give the own studio %s', (_, but, what) => {
  expect(takes(but)).toEqual([what]);
});

test('a lead resumes what a lead has paused, not what an office has', () => {
  const paused = { ...before, paused: true };
  expect(takes({ paused: false }, { ...paused, pausedBy: 'lead' })).toEqual([]);
  expect(takes({ paused: false }, { ...paused, pausedBy: 'office' })).toEqual(['恢复接单']);
});

test('what takes nothing from anybody is theirs: giving up, words, hours, capacity, other kinds', () => {
  const reaches = { ...before, point, reach: 300 };
  expect(takes({ reach: 100 }, reaches)).toEqual([]);
  expect(takes({ reach: null, point: null }, reaches)).toEqual([]);
  expect(takes({ point: { ...point, lat: 31.3 } }, reaches)).toEqual(['更远的上门距离']);
  expect(takes({ serves: ['grid-1'], specialities: ['repair'], paused: true })).toEqual([]);
  expect(takes({ introduction: '换了地方', room: '二楼', hours: [], capacity: 9 })).toEqual([]);
  expect(takes({ alsoHelps: ['moving', 'forms'] })).toEqual([]);
});

test('only newly added sealed kinds need a qualification now', () => {
  expect(sealedAdded(before, { ...before, alsoHelps: ['youth', 'moving'] })).toEqual(['youth']);
});
