import type { Sparse } from './grams';
import { shuffled } from './shuffle';

/** Passes over the examples; after ten the margin hardly changes. */
const PASSES = 12;

/** 例子: a text as a unit vector over the vocabulary, with its weight and class. */
export interface Example extends Sparse {
  readonly label: number;
  readonly weight: number;
}

/** The weights of one class over the vocabulary, and its bias. */
export interface Line {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * 一类对其余: a linear support vector machine with squared loss, by dual coordinate descent
 * (Hsieh et al., ICML 2008, algorithm 1). Rarer classes weigh more, by the square root of rarity.
 *
 * @param cost how much a mistake costs against a large weight, liblinear's C
 */
export function marginLine(
  examples: readonly Example[],
  label: number,
  size: number,
  cost: number,
): Line {
  const weights = new Float64Array(size);
  let bias = 0;
  const alphas = new Float64Array(examples.length);
  const mine = examples.filter((example) => example.label === label).length;
  const up = Math.sqrt(Math.max(1, (examples.length - mine) / Math.max(1, mine) / 4));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const index of shuffled(examples.length, pass)) {
      const example = examples[index];
      if (!example) continue;
      const side = example.label === label ? 1 : -1;
      const slack = 1 / (2 * cost * example.weight * (side > 0 ? up : 1));
      const before = alphas[index] ?? 0;
      const gradient = side * (dot(example, weights) + bias) - 1 + slack * before;
      const after = Math.max(0, before - gradient / (2 + slack));
      if (after === before) continue;
      alphas[index] = after;
      const step = (after - before) * side;
      addTo(weights, example, step);
      bias += step;
    }
  }
  return { weights, bias };
}

/** Inner product; ids are positions in `weights`. */
export function dot({ ids, values }: Sparse, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at++) sum += (values[at] ?? 0) * (weights[ids[at] ?? 0] ?? 0);
  return sum;
}

/** `weights += step × example`. */
export function addTo(weights: Float64Array, { ids, values }: Sparse, step: number): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    weights[id] = (weights[id] ?? 0) + step * (values[at] ?? 0);
  }
}
