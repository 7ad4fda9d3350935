import { refused } from '../database-error';
import { compareValues, sameValue } from '../values/compare';
import { toRegExp } from '../values/ejson';
import { type Doc, isDoc, typeName, typeRank, type Value } from '../values/value';

/** Tests one field path of a document. */
export type FieldTest = (doc: Doc) => boolean;

/** Tests one value that a path leads to; `undefined` when the field is absent. */
export type ValueTest = (value: Value | undefined) => boolean;

/** Is it an object of operators? True for `{$gt: 1}`, false for `{a: 1}`, dates and empty objects. */
export function isOperatorObject(operand: Value): operand is Doc {
  if (!isDoc(operand)) return false;
  const first = Object.keys(operand)[0];
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id';
}

/** An operator matches an array when it matches the whole array or one of its elements. */
export function eachElement(test: ValueTest): ValueTest {
  return (value) => test(value) || (Array.isArray(value) && value.some(test));
}

/** The meaning of `{field: operand}`: a regular expression matches, any other value must be equal. */
export function equalTo(operand: Value): ValueTest {
  if (operand instanceof RegExp) return matching(operand);
  return exactly(operand);
}

/** Equal to one value; null also matches an absent field. */
export function exactly(operand: Value): ValueTest {
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string' || typeof operand === 'boolean')
    return (value) => value === operand;
  return (value) => value !== undefined && sameValue(value, operand);
}

/** `$ne` accepts any value except a regular expression. */
export function notOperand(operand: Value): ValueTest {
  if (operand instanceof RegExp) throw refused('BadValue', "Can't have regex as arg to $ne.");
  return exactly(operand);
}

/**
 * A comparison matches only values of the same type: `{$gt: 5}` matches no text. Null equals an absent
 * field.
 */
export function ordered(operand: Value, holds: (order: number) => boolean): ValueTest {
  const rank = typeRank(operand);
  const isNaNOperand = typeof operand === 'number' && Number.isNaN(operand);
  return (value) => {
    if (typeRank(value) !== rank) return false;
    const isNaNValue = typeof value === 'number' && Number.isNaN(value);
    if (isNaNOperand !== isNaNValue) return false;
    return holds(compareValues(value, operand));
  };
}

/** `$in` and `$nin`: a list of values and regular expressions. */
export function oneOf(operator: string, operand: Value): ValueTest {
  if (!Array.isArray(operand)) throw refused('BadValue', `${operator} needs an array`);
  const texts = new Set(operand.filter((item) => typeof item === 'string'));
  const others = operand.filter((item) => typeof item !== 'string').map(equalTo);
  return (value) =>
    (typeof value === 'string' && texts.has(value)) || others.some((test) => test(value));
}

/** `$exists`: the field has a value, which may be null. */
export function isPresent(value: Value | undefined): boolean {
  return value !== undefined;
}

/** The values that MongoDB regards as true in `$exists`. */
export function isTrue(operand: Value): boolean {
  return operand !== false && operand !== null && operand !== 0;
}

/**
 * The pattern of `$regex` with its `$options`.
 * @throws DatabaseError when it is malformed
 */
export function regexOf(operand: Value, options: Value | undefined): RegExp {
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

/** Matches text, and a stored regular expression that is identical. */
export function matching(pattern: RegExp): ValueTest {
  return (value) =>
    (typeof value === 'string' && pattern.test(value)) ||
    (value instanceof RegExp && sameValue(value, pattern));
}
