import { compareValues } from '../values/compare';
import type { Value } from '../values/value';
import { argumentList, type Expression } from './expression-args';

/** Comparison in expressions uses MongoDB's total order: across types, with absent below null. */
function comparing(name: string, result: (order: number) => unknown): Expression {
  return (...call) => {
    const [a, b] = argumentList(name, [2, 2], call);
    return result(compare(a, b));
  };
}

function compare(a: Value | undefined, b: Value | undefined): number {
  if ((a === undefined) !== (b === undefined)) return a === undefined ? -1 : 1;
  return Math.sign(compareValues(a, b));
}

export const COMPARISON_EXPRESSIONS: Record<`$${string}`, Expression> = {
  $cmp: comparing('$cmp', (order) => order),
  $eq: comparing('$eq', (order) => order === 0),
  $ne: comparing('$ne', (order) => order !== 0),
  $gt: comparing('$gt', (order) => order > 0),
  $gte: comparing('$gte', (order) => order >= 0),
  $lt: comparing('$lt', (order) => order < 0),
  $lte: comparing('$lte', (order) => order <= 0),
};
