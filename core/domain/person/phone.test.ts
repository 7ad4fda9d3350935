import { isPhone, plainPhone, sayPhone } from './phone';

test.each([
  ['15400138000', '15400138000'],
  ['154 0013 8000', '15400138000'],
  ['154-0013-8000', '15400138000'],
  ['+86 154 0013 8000', '15400138000'],
  ['+86-15400138000', '15400138000'],
  ['0086 15400138000', '15400138000'],
  ['8615400138000', '15400138000'],
  ['（+86）154　0013　8000', '15400138000'],
  ['１５４００１３８０００', '15400138000'],
  ['\u202d15400138000\u202c', '15400138000'],
  ['\u200e+86 154\u00a00013\u00a08000\u200e', '15400138000'],
  ['026-5550 0100', '02655500100'],
  ['(026) 55500100', '02655500100'],
  ['+86 26 5550 0100', '02655500100'],
  ['0300—555 0100', '03005550100'],
  ['400-810-0000', '4008100000'],
])('%s is %s', (typed, plain) => {
  expect(plainPhone(typed)).toBe(plain);
  expect(isPhone(plain)).toBe(true);
  expect(plainPhone(sayPhone(plain))).toBe(plain);
});

// Only the form is tested, and no real number is stored or shown: operators add prefixes every few
// years.
test.each([3, 4, 5, 6, 7, 8, 9])('the mobile prefix 1%i is accepted', (second) => {
  expect(isPhone(`1${second}`.padEnd(11, '0'))).toBe(true);
});

test.each([
  ...['', '一三八', '1---------', '12345', '110', '1540013800', '154001380001', '12800138000'],
  ...['55500100', '0265550', '+1 415 555 0100', '026 1550 0100', '154001380oo', '026-55500100-802'],
])('%j is not a telephone number', (typed) => {
  expect(isPhone(plainPhone(typed))).toBe(false);
});

test.each([
  ['15400138000', '154 0013 8000'],
  ['02655500100', '026-5550 0100'],
  ['03005550100', '0300-555 0100'],
  ['4008100000', '400-810-0000'],
  ['', ''],
  ['以前的号码', '以前的号码'],
])('%s is shown as %s', (plain, shown) => {
  expect(sayPhone(plain)).toBe(shown);
});
