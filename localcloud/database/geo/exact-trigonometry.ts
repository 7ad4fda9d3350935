/** A number as the sum of two doubles: the nearest one, and the remainder. */
type Pair = readonly [high: number, low: number];

/** π/2 to 107 bits. */
const QUARTER: Pair = [1.5707963267948966, 6.123233995736766e-17];

/** Number of terms after which a series for an angle below 45° no longer changes. */
const LAST_TERM = 20;

/**
 * Sine and cosine of an angle of at most a full turn (radians), each rounded to the nearest double.
 * `Math.sin` and `Math.cos` may be one unit off, which shows in the tenth digit of a short distance.
 */
export function sineAndCosine(angle: number): { sine: number; cosine: number } {
  const quarters = Math.round(angle / QUARTER[0]);
  const rest = add(sum(angle, -quarters * QUARTER[0]), [-quarters * QUARTER[1], 0]);
  const sine = times(rest, series(rest, 3));
  const cosine = series(rest, 2);
  switch (((quarters % 4) + 4) % 4) {
    case 0:
      return { sine: sine[0], cosine: cosine[0] };
    case 1:
      return { sine: cosine[0], cosine: -sine[0] };
    case 2:
      return { sine: -sine[0], cosine: -cosine[0] };
    default:
      return { sine: -cosine[0], cosine: sine[0] };
  }
}

/** 1 − x²/(n(n−1)) · (1 − x²/((n+2)(n+1)) · (…)): cosine from n = 2, sine over x from n = 3. */
function series(x: Pair, first: number): Pair {
  const negative = times(times(x, x), [-1, 0]);
  let value: Pair = [1, 0];
  for (let n = LAST_TERM + first; n >= first; n -= 2) {
    value = add([1, 0], over(times(negative, value), n * (n - 1)));
  }
  return value;
}

function sum(a: number, b: number): Pair {
  const high = a + b;
  const part = high - a;
  return [high, a - (high - part) + (b - part)];
}

function product(a: number, b: number): Pair {
  const high = a * b;
  const [a1, a2] = halves(a);
  const [b1, b2] = halves(b);
  return [high, a1 * b1 - high + a1 * b2 + a2 * b1 + a2 * b2];
}

/** Splits a number of 53 bits into two of 26 bits that add up to it. */
function halves(a: number): Pair {
  const scaled = 134217729 * a;
  const high = scaled - (scaled - a);
  return [high, a - high];
}

function add(a: Pair, b: Pair): Pair {
  const [high, low] = sum(a[0], b[0]);
  return sum(high, low + a[1] + b[1]);
}

function times(a: Pair, b: Pair): Pair {
  const [high, low] = product(a[0], b[0]);
  return sum(high, low + a[0] * b[1] + a[1] * b[0]);
}

function over(a: Pair, divisor: number): Pair {
  const high = a[0] / divisor;
  const [whole, left] = product(high, divisor);
  return sum(high, (a[0] - whole - left + a[1]) / divisor);
}
