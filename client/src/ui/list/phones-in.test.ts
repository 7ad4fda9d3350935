import { phonesIn } from './phones-in';

const numbers = (text: string) => phonesIn(text).flatMap(({ phone }) => phone ?? []);

test.each([
  ['有事打 15400138000 找小王', ['15400138000']],
  ['154 0013 8000、154-0013-8001', ['15400138000', '15400138001']],
  ['居委会：026-56781234，或拨 5678 1234。', ['02656781234', '56781234']],
  ['物业 400-820-8820，供水热线 962740', ['4008208820', '962740']],
  ['急事打110，别的事打12345', ['110', '12345']],
])('%s', (text, phones) => {
  expect(numbers(text)).toEqual(phones);
});

test.each([
  '8:30 到 11:00，5号楼',
  '2026-11-30 停水',
  '20261130 起',
  '一共 1200 户，每户 350 元',
  '身份证 31010119900101123X',
  '没有数字',
])('not a number: %s', (text) => {
  expect(numbers(text)).toEqual([]);
});

test('no part of the text is lost', () => {
  const text = '打 110。\n或 154 0013 8000';
  expect(
    phonesIn(text)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text);
});
