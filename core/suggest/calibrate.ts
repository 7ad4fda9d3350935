import { mean, type Outcome } from './measure';

/** 概率: scaled scores, so that a confidence of 0.8 is right 8 times in 10. */
export function probabilities(scores: ArrayLike<number>, steepness: number): number[] {
  const scaled = Array.from(scores, (score) => score * steepness);
  const top = Math.max(...scaled);
  const powers = scaled.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The scores of a held-out text, and the index of its true category. */
export interface HeldOut {
  readonly scores: readonly number[];
  readonly label: number;
}

/** 校准 (temperature scaling, Guo et al. 2017): the scale with the least log loss. */
export function steepnessFor(held: readonly HeldOut[]): number {
  if (held.length === 0) return 1;
  let best = { steepness: 1, loss: Number.POSITIVE_INFINITY };
  for (let step = 0; step <= 60; step++) {
    const steepness = 0.25 * 1.08 ** step;
    const loss = mean(
      held.map(
        ({ scores, label }) =>
          -Math.log(Math.max(1e-9, probabilities(scores, steepness)[label] ?? 0)),
      ),
    );
    if (loss < best.loss) best = { steepness, loss };
  }
  return best.steepness;
}

/**
 * 把握: the lowest confidence from which on answers are right as often as required. Never below a third,
 * because three equally likely answers should all be shown.
 */
export function sureFrom(outcomes: readonly Outcome[], wanted: number): number {
  const ordered = [...outcomes].sort((one, other) => other.confidence - one.confidence);
  let right = 0;
  let sure = 0.99;
  ordered.forEach((outcome, at) => {
    right += outcome.right ? 1 : 0;
    if (right / (at + 1) >= wanted) sure = Math.min(sure, outcome.confidence);
  });
  return Math.max(1 / 3, Math.floor(sure * 1000) / 1000);
}
