import type { Doc, Value } from '../values/value';
import { elementTest } from './array-tests';
import { evaluateExpression } from './expression';
import { compileFilter, compilers, type Filter } from './filter';
import type { ValueTest } from './value-tests';

const compile = compilers(evaluateExpression);

/**
 * Compiles a query's condition (查询条件).
 * @throws DatabaseError for an unknown operator or an operand of the wrong type
 */
export function compileQuery(filter: Doc): Filter {
  return compileFilter(filter, evaluateExpression);
}

/** Compiles operators that test a single value, as in `$pull: {$gt: 5}`. */
export function compileValueTest(operators: Doc): ValueTest {
  return compile.value(operators);
}

/** Compiles an `$elemMatch`, for projections. */
export function compileElementMatch(operand: Value): ValueTest {
  return elementTest(operand, compile);
}
