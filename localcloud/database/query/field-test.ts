import { refused } from '../database-error';
import { geoTest, isGeoOperator } from '../geo/geo-test';
import { anyAtPath } from '../values/path';
import type { Doc, Value } from '../values/value';
import { allTest, type Compilers, elementTest, sizeTest } from './array-tests';
import { bitsTest, isBitsOperator } from './bits-test';
import { modTest, typeTest } from './element-tests';
import {
  eachElement,
  equalTo,
  exactly,
  type FieldTest,
  isOperatorObject,
  isPresent,
  isTrue,
  matching,
  notOperand,
  oneOf,
  ordered,
  regexOf,
  type ValueTest,
} from './value-tests';

/** Compiles the condition on one path: a plain value, a regular expression, or operators. */
export function fieldTest(path: readonly string[], operand: Value, compile: Compilers): FieldTest {
  if (!isOperatorObject(operand)) {
    const test = eachElement(equalTo(operand));
    return (doc) => anyAtPath(doc, path, test);
  }
  const tests = Object.keys(operand)
    .filter((operator) => operator !== '$options' && !isGeoModifier(operator))
    .map((operator) => operatorTest(path, operator, operand, compile));
  return (doc) => tests.every((test) => test(doc));
}

/** Compiles operators for a single value, as `$elemMatch: {$gt: 1}` and `$pull: {$gt: 1}` need. */
export function valueTest(operand: Doc, compile: Compilers): ValueTest {
  const test = fieldTest(['value'], operand, compile);
  return (value) => test(value === undefined ? {} : { value });
}

function operatorTest(
  path: readonly string[],
  operator: string,
  siblings: Doc,
  compile: Compilers,
): FieldTest {
  const operand = siblings[operator] as Value;
  const any =
    (test: ValueTest): FieldTest =>
    (doc) =>
      anyAtPath(doc, path, test);
  const none =
    (test: ValueTest): FieldTest =>
    (doc) =>
      !anyAtPath(doc, path, test);
  switch (operator) {
    case '$eq':
      return any(eachElement(exactly(operand)));
    case '$ne':
      return none(eachElement(notOperand(operand)));
    case '$gt':
      return any(eachElement(ordered(operand, (order) => order > 0)));
    case '$gte':
      return any(eachElement(ordered(operand, (order) => order >= 0)));
    case '$lt':
      return any(eachElement(ordered(operand, (order) => order < 0)));
    case '$lte':
      return any(eachElement(ordered(operand, (order) => order <= 0)));
    case '$in':
      return any(eachElement(oneOf(operator, operand)));
    case '$nin':
      return none(eachElement(oneOf(operator, operand)));
    case '$exists':
      return isTrue(operand) ? any(isPresent) : none(isPresent);
    case '$not':
      return negation(path, operand, compile);
    case '$regex':
      return any(eachElement(matching(regexOf(operand, siblings.$options))));
    case '$all':
      return allTest(path, operand, compile);
    case '$elemMatch':
      return any(elementTest(operand, compile));
    case '$size':
      return any(sizeTest(operand));
    case '$mod':
      return any(eachElement(modTest(operand)));
    case '$type':
      return any(eachElement(typeTest(operand)));
    default:
      break;
  }
  if (isBitsOperator(operator)) return any(eachElement(bitsTest(operator, operand)));
  if (isGeoOperator(operator)) return any(geoTest(operator, operand, siblings));
  throw refused('BadValue', `unknown operator: ${operator}`);
}

/** `$maxDistance` beside `$near` is handled by `$near` itself. */
function isGeoModifier(operator: string): boolean {
  return operator === '$maxDistance' || operator === '$minDistance';
}

function negation(path: readonly string[], operand: Value, compile: Compilers): FieldTest {
  if (!(operand instanceof RegExp) && !isOperatorObject(operand)) {
    throw refused('BadValue', '$not needs a regex or a document');
  }
  const test = fieldTest(path, operand, compile);
  return (doc) => !test(doc);
}
