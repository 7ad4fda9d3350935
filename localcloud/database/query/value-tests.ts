import { refused } from '../database-error';
import { compareValues, sameValue } from '../values/compare';
import { toRegExp } from '../values/ejson';
import { type Doc, isDoc, typeName, typeRank, type Value } from '../values/value';

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

/** An operator holds for an array when it holds for the whole or for one of its elements. */
export function eachElement(test: ValueTest): ValueTest {
  return (value) => test(value) || (Array.isArray(value) && value.some(test));
}

/** What `{field: operand}` means: a regular expression matches, anything else equals. */
export function equalTo(operand: Value): ValueTest {
  if (operand instanceof RegExp) return matching(operand);
  return exactly(operand);
}

/** Equal to one value; null also stands for absent. */
export function exactly(operand: Value): ValueTest {
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string' || typeof operand === 'boolean')
    return (value) => value === operand;
  return (value) => value !== undefined && sameValue(value, operand);
}

/** `$ne` takes any value but a regular expression. */
export function notOperand(operand: Value): ValueTest {
  if (operand instanceof RegExp) throw refused('BadValue', "Can't have regex as arg to $ne.");
  return exactly(operand);
}

/** Comparison never crosses types: `{$gt: 5}` finds no text. Null compares equal to an absent field. */
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

/** `$exists`: there is a value, be it null. */
export function isPresent(value: Value | undefined): boolean {
  return value !== undefined;
}

/** What MongoDB takes for true in `$exists`. */
export function isTrue(operand: Value): boolean {
  return operand !== false && operand !== null && operand !== 0;
}

/** The pattern of `$regex`, with `$options` beside it. @throws DatabaseError when it is malformed. */
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

/** Matches text, and a stored regular expression that is the very same. */
export function matching(pattern: RegExp): ValueTest {
  return (value) =>
    (typeof value === 'string' && pattern.test(value)) ||
    (value instanceof RegExp && sameValue(value, pattern));
}
