import { evalExpr } from 'mingo/core';
import type { Value } from '../values/value';
import { ACCUMULATORS, type Accumulator } from './accumulators';
import { argumentList, type Expression } from './expression-args';

/** `$trunc: n` or `[n, places]`. */
const trunc: Expression = (...call) => {
  const [value, places = 0] = argumentList('$trunc', [1, 2], call);
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || typeof places !== 'number') {
    throw new Error('$trunc only supports numeric types');
  }
  const scale = 10 ** places;
  return Math.trunc(value * scale) / scale;
};

/**
 * An accumulator used as an expression: over the items of one array, or over a list of arguments.
 */
function over(name: string): Expression {
  const accumulate = ACCUMULATORS[name] as Accumulator;
  return (doc, argument, options) => {
    if (Array.isArray(argument)) {
      return accumulate(argument.map((item) => evalExpr(doc, item, options) as Value | undefined));
    }
    const value = evalExpr(doc, argument, options) as Value | undefined;
    return accumulate(Array.isArray(value) ? value : [value]);
  };
}

export const NUMBER_EXPRESSIONS: Record<`$${string}`, Expression> = {
  $trunc: trunc,
  $sum: over('$sum'),
  $avg: over('$avg'),
  $max: over('$max'),
  $min: over('$min'),
  $stdDevPop: over('$stdDevPop'),
  $stdDevSamp: over('$stdDevSamp'),
};
