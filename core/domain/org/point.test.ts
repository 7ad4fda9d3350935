import fc from 'fast-check';
import { cellOf, cellsAround, metresBetween } from './point';

const shanghai = { lat: 31.26, lng: 121.48 };

describe('metresBetween', () => {
  test.each([
    ['itself', shanghai, 0],
    ['a hundredth of a degree to the north', { lat: 31.27, lng: 121.48 }, 1112],
    [
      'a hundredth of a degree to the east, shorter by the latitude',
      { lat: 31.26, lng: 121.49 },
      951,
    ],
  ])('%s', (_, other, metres) => {
    expect(Math.round(metresBetween(shanghai, other))).toBe(metres);
    expect(metresBetween(other, shanghai)).toBe(metresBetween(shanghai, other));
  });

  test('the opposite point of the globe is half the circumference away', () => {
    const antipode = { lat: -31.26, lng: 121.48 - 180 };
    expect(metresBetween(shanghai, antipode) / 1000).toBeCloseTo(20015, 0);
  });
});

test('every point within reach is in one of the surrounding cells', () => {
  const inChina = fc.record({
    lat: fc.double({ min: 18, max: 54, noNaN: true }),
    lng: fc.double({ min: 73, max: 135, noNaN: true }),
  });
  const step = fc.double({ min: -0.05, max: 0.05, noNaN: true });
  const reaches = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(inChina, step, step, reaches, (here, north, east, reach) => {
      const there = { lat: here.lat + north, lng: here.lng + east };
      fc.pre(metresBetween(here, there) <= reach);
      expect(cellsAround(here, reach)).toContain(cellOf(there));
    }),
  );
});
