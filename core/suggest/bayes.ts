import { addTo, type Example, type Line } from './margin';

/** The count that every n-gram starts with (smoothing). */
const SMOOTHING = 0.1;

/**
 * 补集朴素贝叶斯: how little an n-gram belongs to all other classes (Rennie et al., ICML 2003), with the
 * weights of each class divided by their sum. It does better than a margin when there are few
 * examples.
 */
export function complementLines(
  examples: readonly Example[],
  classes: number,
  size: number,
): Line[] {
  const sums = Array.from({ length: classes }, () => new Float64Array(size));
  const total = new Float64Array(size);
  for (const example of examples) {
    const own = sums[example.label];
    if (own) addTo(own, example, example.weight);
    addTo(total, example, example.weight);
  }
  return sums.map((own) => {
    const others = total.map((all, id) => all - (own[id] ?? 0) + SMOOTHING);
    const mass = others.reduce((sum, each) => sum + each, 0);
    const weights = others.map((each) => -Math.log(each / mass));
    const scale = weights.reduce((sum, each) => sum + Math.abs(each), 0) || 1;
    return { weights: weights.map((each) => (each * size) / scale), bias: 0 };
  });
}
