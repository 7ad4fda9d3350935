import { compareValues, sameValue } from '../values/compare';
import { type Doc, isDoc, typeName, type Value } from '../values/value';

/**
 * The result of accumulating a group's values of one expression; `undefined` where a document had
 * none.
 */
export type Accumulator = (values: (Value | undefined)[]) => Value;

const numbers = (values: (Value | undefined)[]) =>
  values.filter((value): value is number => typeof value === 'number');
const present = (values: (Value | undefined)[]) =>
  values.filter((value): value is Value => value !== undefined && value !== null);

const sum: Accumulator = (values) => numbers(values).reduce((total, value) => total + value, 0);

const avg: Accumulator = (values) => {
  const all = numbers(values);
  return all.length === 0 ? null : (sum(all) as number) / all.length;
};

/** The extreme in MongoDB's order of all types; null and absent are ignored. */
const extreme =
  (sign: 1 | -1): Accumulator =>
  (values) =>
    present(values).reduce<Value>(
      (best, value) => (best === null || compareValues(value, best) * sign > 0 ? value : best),
      null,
    );

/** Standard deviation over n (population) or n − 1 (sample). */
const stdDev =
  (less: 0 | 1): Accumulator =>
  (values) => {
    const all = numbers(values);
    if (all.length <= less) return null;
    const mean = (sum(all) as number) / all.length;
    const squares = all.reduce((total, value) => total + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (all.length - less));
  };

const addToSet: Accumulator = (values) => {
  const set: Value[] = [];
  for (const value of values) {
    if (value !== undefined && !set.some((known) => sameValue(known, value))) set.push(value);
  }
  return set;
};

const mergeObjects: Accumulator = (values) => {
  const merged: Doc = {};
  for (const value of present(values)) {
    if (!isDoc(value))
      throw new Error(
        `$mergeObjects requires object inputs, but input is of type ${typeName(value)}`,
      );
    Object.assign(merged, value);
  }
  return merged;
};

/** The accumulators of `$group`, `$bucket` and `$bucketAuto` (分组操作符). */
export const ACCUMULATORS: Record<string, Accumulator> = {
  $sum: sum,
  $avg: avg,
  $max: extreme(1),
  $min: extreme(-1),
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: (values) => values.filter((value): value is Value => value !== undefined),
  $addToSet: addToSet,
  $stdDevPop: stdDev(0),
  $stdDevSamp: stdDev(1),
  $mergeObjects: mergeObjects,
  $count: (values) => values.length,
};
