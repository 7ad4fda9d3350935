import { evalExpr } from 'mingo/core';
import { aggregateOptions } from '../aggregate/operators';
import { refused } from '../database-error';
import type { Doc, Value } from '../values/value';

let options: ReturnType<typeof aggregateOptions> | undefined;

/**
 * The value of an aggregation expression (聚合表达式) for one document, as in `_.expr`.
 * @throws DatabaseError when the expression is invalid or fails
 */
export function evaluateExpression(expression: Value, doc: Doc): Value | undefined {
  options ??= aggregateOptions();
  try {
    return evalExpr(doc, expression, options) as Value | undefined;
  } catch (error) {
    throw refused('BadValue', error instanceof Error ? error.message : String(error));
  }
}
