import { isSameSeeing, stretchOf } from './one-seeing';

/** Which readings of a telephone are one, and which are told apart. */

const at = (clock: string) => `2026-03-10T${clock}:00.000Z`;
const same = (act: 'contact.read' | 'contact.listed' | 'own.exported', one: string, two: string) =>
  stretchOf(act, at(one)) === stretchOf(act, at(two));

test('a page that is opened again within ten minutes of the clock is one reading, later another', () => {
  expect(same('contact.read', '02:00', '02:09')).toBe(true);
  expect(same('contact.read', '02:00', '02:10')).toBe(false);
  expect(stretchOf('contact.read', '2026-03-10T02:09:59.999Z')).toBe(at('02:00'));
});

test('a list is one in each hour', () => {
  expect(same('contact.listed', '02:01', '02:59')).toBe(true);
  expect(same('contact.listed', '02:59', '03:00')).toBe(false);
});

test('what is not named is one on each day in China', () => {
  expect(same('own.exported', '00:10', '15:50')).toBe(true);
  expect(same('own.exported', '15:50', '16:10')).toBe(false);
});

test('who has just accepted has read it by accepting', () => {
  expect(isSameSeeing('contact.read', at('02:00'), '2026-03-10T02:09:59.000Z')).toBe(true);
  expect(isSameSeeing('contact.read', at('02:00'), at('02:10'))).toBe(false);
});
