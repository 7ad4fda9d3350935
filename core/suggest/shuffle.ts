/**
 * 洗牌: 0 … size-1 in a pseudo-random order that depends only on the seed, so that the same file always
 * gives the same model (mulberry32).
 */
export function shuffled(size: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, index) => index);
  let state = (seed + 1) * 0x6d2b79f5;
  for (let last = size - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
