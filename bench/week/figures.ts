/** The median; NaN for an empty list. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies; NaN for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * 基尼系数: how unevenly something is spread: 0 when everybody has the same, near 1 when one person has
 * everything. NaN for an empty list or a sum of 0.
 */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const ranked = sorted.reduce((sum, value, index) => sum + (index + 1) * value, 0);
  const count = sorted.length;
  return (2 * ranked) / (count * total) - (count + 1) / count;
}

/** The results of a week, in the product or on paper. */
export interface Figures {
  /** Minutes from the request to the first volunteer who accepts it. */
  readonly toAccept: readonly number[];
  readonly toAcceptUrgent: readonly number[];
  readonly asked: number;
  /** How many requests were passed on at least once, and more than once. */
  readonly passedOn: number;
  readonly passedOnMore: number;
  /** How many requests each volunteer accepted, zeros included. */
  readonly taken: readonly number[];
}
