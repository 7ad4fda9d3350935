import { sineAndCosine } from './exact-trigonometry';
import { distance } from './geometry';

describe('distances', () => {
  test('match MongoDB to the last digit, which Math.sin and Math.cos would miss', () => {
    const gate = [113.3089506, 23.0968251] as const;
    expect(distance(gate, [113.30593, 23.1361155])).toBe(4384.68131486958);
    expect(distance(gate, [113.306789, 23.1564721])).toBe(6643.521654040738);
  });

  test('sine and cosine in every quadrant', () => {
    expect(sineAndCosine(0)).toEqual({ sine: 0, cosine: 1 });
    expect(sineAndCosine(Math.PI / 2)).toEqual({ sine: 1, cosine: 6.123233995736766e-17 });
    expect(sineAndCosine(Math.PI)).toEqual({ sine: 1.2246467991473532e-16, cosine: -1 });
    expect(sineAndCosine(-Math.PI / 4).sine).toBe(-0.7071067811865475);
    expect(sineAndCosine(-Math.PI / 4).cosine).toBe(Math.SQRT1_2);
  });
});
