import fc from 'fast-check';
import { CHARACTERS } from '../base/limits';
import { householdIdOf, isSameHousehold, plainFlat } from './household';

test.each([
  [
    '101',
    ['101室', '１０１', '一〇一', '一零一室', ' 101 室 ', '101号', '101房', '1楼101', '１层101室'],
  ],
  ['1-101', ['1单元101', '1-101', '一单元101室', '1 单元 101', '1—101', '1/101', '01-0101']],
  ['12-1203', ['十二单元1203', '12栋1203室', '12弄1203号']],
  ['a-602', ['A座602', 'Ａ座６０２室', 'a-602']],
  ['602a', ['602A', '602Ａ室']],
  ['1203', ['12楼1203', '十二层1203室', '1203']],
])('%s', (plain, spellings) => {
  for (const spelling of spellings) {
    expect([spelling, plainFlat(spelling)]).toEqual([spelling, plain]);
  }
});

test.each([
  ['101室', '1-101'],
  ['101', '1001'],
  ['6楼502', '502'],
  ['A座602', '602'],
  ['602东', '602西'],
])('%s and %s are two households', (one, other) => {
  expect(plainFlat(one)).not.toBe(plainFlat(other));
});

test('without a flat there is no household, and a flat of another building is another one', () => {
  for (const detail of ['', '室', ' - ', '\u200b']) {
    expect(householdIdOf({ nodeId: 'house-5', detail })).toBeNull();
  }
  expect(householdIdOf({ nodeId: 'house-5', detail: '602室' })).toBe('house-5/602');
  const here = { nodeId: 'house-5', detail: '602室' };
  expect(isSameHousehold(here, { nodeId: 'house-5', detail: '６０２' })).toBe(true);
  expect(isSameHousehold(here, { nodeId: 'house-6', detail: '602室' })).toBe(false);
});

test('what is plain stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: CHARACTERS.unit }), (detail) => {
      const flat = plainFlat(detail);
      expect(plainFlat(flat)).toBe(flat);
    }),
  );
});
