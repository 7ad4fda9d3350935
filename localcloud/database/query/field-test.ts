import { refused } from '../database-error';
import { geoTest, isGeoOperator } from '../geo/geo-test';
import { compareValues, sameValue } from '../values/compare';
import { toRegExp } from '../values/ejson';
import { anyAtPath } from '../values/path';
import { type Doc, isDoc, typeName, typeRank, type Value } from '../values/value';
import { allTest, elementTest, sizeTest } from './array-tests';
import { bitsTest, isBitsOperator } from './bits-test';
import { modTest, typeTest } from './element-tests';

/** Tests one field path of a document. */
export type FieldTest = (doc: Doc) => boolean;

/** Tests one value that a path leads to; `undefined` when the field is absent. */
export type ValueTest = (value: Value | undefined) => boolean;

/** True for `{$gt: 1}`, false for `{a: 1}`, dates and empty objects. */
export function isOperatorObject(operand: Value): operand is Doc {
  if (!isDoc(operand)) return false;
  const first = Object.keys(operand)[0];
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id';
}

/** Compiles what a filter says of one path: a plain value, a regular expression, or operators. */
export function fieldTest(path: readonly string[], operand: Value): FieldTest {
  if (!isOperatorObject(operand)) {
    const test = eachElement(equalTo(operand));
    return (doc) => anyAtPath(doc, path, test);
  }
  const tests = Object.keys(operand)
    .filter((operator) => operator !== '$options' && !isGeoModifier(operator))
    .map((operator) => operatorTest(path, operator, operand[operator] as Value, operand));
  return (doc) => tests.every((test) => test(doc));
}

/** Compiles operators for a single value, as `$elemMatch: {$gt: 1}` and `$pull: {$gt: 1}` need. */
export function valueTest(operand: Doc): ValueTest {
  const test = fieldTest(['value'], operand);
  return (value) => test(value === undefined ? {} : { value });
}

function operatorTest(
  path: readonly string[],
  operator: string,
  operand: Value,
  siblings: Doc,
): FieldTest {
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
      return negation(path, operand);
    case '$regex':
      return any(eachElement(matching(regexOf(operand, siblings.$options))));
    case '$all':
      return allTest(path, operand);
    case '$elemMatch':
      return any(elementTest(operand));
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

/** `$maxDistance` beside `$near` is read by `$near` itself. */
function isGeoModifier(operator: string): boolean {
  return operator === '$maxDistance' || operator === '$minDistance';
}

/** An operator holds for an array when it holds for the whole or for one of its elements. */
export function eachElement(test: ValueTest): ValueTest {
  return (value) => test(value) || (Array.isArray(value) && value.some(test));
}

/** What `{field: operand}` means: a regular expression matches, anything else equals. */
export function equalTo(operand: Value): ValueTest {
  if (operand instanceof RegExp) return matching(operand);
  return exactly(operand);
}

function exactly(operand: Value): ValueTest {
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string' || typeof operand === 'boolean')
    return (value) => value === operand;
  return (value) => value !== undefined && sameValue(value, operand);
}

function notOperand(operand: Value): ValueTest {
  if (operand instanceof RegExp) throw refused('BadValue', "Can't have regex as arg to $ne.");
  return exactly(operand);
}

/** Comparison never crosses types: `{$gt: 5}` finds no text. Null compares equal to an absent field. */
function ordered(operand: Value, holds: (order: number) => boolean): ValueTest {
  const rank = typeRank(operand);
  const isNaNOperand = typeof operand === 'number' && Number.isNaN(operand);
  return (value) => {
    if (typeRank(value) !== rank) return false;
    const isNaNValue = typeof value === 'number' && Number.isNaN(value);
    if (isNaNOperand !== isNaNValue) return false;
    return holds(compareValues(value, operand));
  };
}

function oneOf(operator: string, operand: Value): ValueTest {
  if (!Array.isArray(operand)) throw refused('BadValue', `${operator} needs an array`);
  const texts = new Set(operand.filter((item) => typeof item === 'string'));
  const others = operand.filter((item) => typeof item !== 'string').map(equalTo);
  return (value) =>
    (typeof value === 'string' && texts.has(value)) || others.some((test) => test(value));
}

function isPresent(value: Value | undefined): boolean {
  return value !== undefined;
}

function isTrue(operand: Value): boolean {
  return operand !== false && operand !== null && operand !== 0;
}

function negation(path: readonly string[], operand: Value): FieldTest {
  if (!(operand instanceof RegExp) && !isOperatorObject(operand)) {
    throw refused('BadValue', '$not needs a regex or a document');
  }
  const test = fieldTest(path, operand);
  return (doc) => !test(doc);
}

function regexOf(operand: Value, options: Value | undefined): RegExp {
  if (operand instanceof RegExp) {
    return typeof options === 'string' ? toRegExp(operand.source, options) : operand;
  }
  if (typeof operand !== 'string') {
    throw refused('BadValue', `$regex has to be a string, not ${typeName(operand)}`);
  }
  try {
    return toRegExp(operand, typeof options === 'string' ? options : '');
  } catch {
    throw refused('BadValue', `Regular expression is invalid: ${operand}`);
  }
}

/** Matches text, and a stored regular expression that is the very same. */
function matching(pattern: RegExp): ValueTest {
  return (value) =>
    (typeof value === 'string' && pattern.test(value)) ||
    (value instanceof RegExp && sameValue(value, pattern));
}
