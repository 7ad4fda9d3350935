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

export const NUMBER_EXPRESSIONS: Record<`$${string}`, Expression> = { $trunc: trunc };
