import { refused } from '../database-error';
import { anyAtPath } from '../values/path';
import { type Doc, isDoc, typeName, type Value } from '../values/value';
import {
  eachElement,
  equalTo,
  type FieldTest,
  isOperatorObject,
  type ValueTest,
} from './value-tests';

/** Compilers for the conditions inside arrays, passed in because conditions may be nested at will. */
export interface Compilers {
  /** Conditions on the fields of an element. */
  filter: (filter: Doc) => (doc: Doc) => boolean;
  /** Operators on the element itself. */
  value: (operators: Doc) => ValueTest;
}

/** `$all`: every listed value (or `$elemMatch`) is among the field's elements. */
export function allTest(path: readonly string[], operand: Value, compile: Compilers): FieldTest {
  if (!Array.isArray(operand)) throw refused('BadValue', '$all needs an array');
  const tests = operand.map((item): ValueTest => {
    if (isDoc(item) && '$elemMatch' in item) return elementTest(item.$elemMatch as Value, compile);
    return eachElement(equalTo(item));
  });
  return (doc) => tests.length > 0 && tests.every((test) => anyAtPath(doc, path, test));
}

/** `$elemMatch`: one element meets all the conditions together. */
export function elementTest(operand: Value, compile: Compilers): ValueTest {
  if (!isDoc(operand)) throw refused('BadValue', '$elemMatch needs an Object');
  if (isOperatorObject(operand) && !startsWithLogic(operand)) {
    const test = compile.value(operand);
    return (value) =>
      Array.isArray(value) && value.some((item) => !Array.isArray(item) && test(item));
  }
  const filter = compile.filter(operand);
  return (value) => Array.isArray(value) && value.some((item) => isDoc(item) && filter(item));
}

function startsWithLogic(operand: Doc): boolean {
  const first = Object.keys(operand)[0];
  return first === '$and' || first === '$or' || first === '$nor' || first === '$expr';
}

/** `$size`: an array of exactly this length. */
export function sizeTest(operand: Value): ValueTest {
  if (typeof operand !== 'number') {
    throw refused('BadValue', `$size needs a number, not ${typeName(operand)}`);
  }
  if (!Number.isInteger(operand) || operand < 0) {
    throw refused('BadValue', '$size must be a whole number that is not negative');
  }
  return (value) => Array.isArray(value) && value.length === operand;
}
