import { titledAt, titleOf } from './titles';

test('a title is the one that the subdistrict chose, or the usual one', () => {
  expect(titleOf('captain', { captain: '楼栋长' })).toBe('楼栋长');
  expect(titleOf('captain', { secretary: '社区书记' })).toBe('楼组长');
  expect(titleOf('administrator', { captain: '楼栋长' })).toBe('管理员');
});

test('what place and title both say is said once', () => {
  expect(titledAt('兴业里社区', '社区书记')).toBe('兴业里社区书记');
  expect(titledAt('和煦街道', '街道党群办')).toBe('和煦街道党群办');
  expect(titledAt('5号楼', '楼组长')).toBe('5号楼楼组长');
  expect(titledAt('兴业里社区', '居委书记')).toBe('兴业里社区居委书记');
});
