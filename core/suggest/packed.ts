/** 64 characters that need no escaping in JSON, one byte each. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LEVELS = SIGNS.length;
const VALUES = new Map([...SIGNS].map((sign, value) => [sign, value]));

/** The character for a number below 64. */
export function sign(value: number): string {
  return SIGNS[value] ?? 'A';
}

/** The number of the character at an index. @throws SyntaxError when it is not one of the 64 */
export function valueAt(packed: string, at: number): number {
  const value = VALUES.get(packed[at] ?? '');
  if (value === undefined) throw new SyntaxError(`A packed model is broken at sign ${at}`);
  return value;
}

/** Ascending numbers below 2^24, stored as differences: two characters, or `__` and four. */
export function packSteps(ids: Int32Array): string {
  const parts: string[] = [];
  let before = 0;
  for (const id of ids) {
    const step = id - before;
    before = id;
    const wide = step >= LEVELS * LEVELS - 1;
    if (wide)
      parts.push(sign(LEVELS - 1), sign(LEVELS - 1), sign(step >> 18), sign((step >> 12) & 63));
    parts.push(sign((step >> 6) & 63), sign(step & 63));
  }
  return parts.join('');
}

export function unpackSteps(packed: string): Int32Array {
  const ids: number[] = [];
  let before = 0;
  for (let at = 0; at < packed.length; at += 2) {
    let step = valueAt(packed, at) * LEVELS + valueAt(packed, at + 1);
    if (step === LEVELS * LEVELS - 1) {
      step = 0;
      for (const next of [2, 3, 4, 5]) step = step * LEVELS + valueAt(packed, at + next);
      at += 4;
    }
    before += step;
    ids.push(before);
  }
  return Int32Array.from(ids);
}

/**
 * Numbers within ±scale, one character each. Their roots are rounded, because small weights are
 * frequent and need finer steps.
 */
export function packWeights(weights: Float32Array, scale: number): string {
  const parts = Array.from(weights, (weight) => {
    const root = Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / scale));
    return sign(Math.round((root + 1) * 31));
  });
  return parts.join('');
}

export function unpackWeights(packed: string, scale: number): Float32Array {
  const weights = new Float32Array(packed.length);
  for (let at = 0; at < packed.length; at++) {
    const root = valueAt(packed, at) / 31 - 1;
    weights[at] = scale * root * Math.abs(root);
  }
  return weights;
}
