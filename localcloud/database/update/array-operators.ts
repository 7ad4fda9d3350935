import { refused } from '../database-error';
import { compileQuery, compileValueTest } from '../query/compile';
import { equalTo, isOperatorObject } from '../query/value-tests';
import { sameValue } from '../values/compare';
import { isDoc, typeName, type Value } from '../values/value';
import { push } from './push';
import type { UpdateContext, UpdateOperator } from './update-operator';
import type { Slot } from './update-path';

/** Operators on arrays: push, pop, pull and adding to a set. */
export const ARRAY_OPERATORS: Record<string, UpdateOperator> = {
  $push: (slot, operand, context) => {
    slot.set(push(arrayAt(slot, context) ?? [], operand));
  },
  $addToSet: (slot, operand, context) => {
    const items = [...(arrayAt(slot, context) ?? [])];
    for (const item of each(operand)) {
      if (!items.some((present) => sameValue(present, item))) items.push(item);
    }
    slot.set(items);
  },
  $pop: (slot, operand, context) => {
    if (operand !== 1 && operand !== -1) {
      throw refused('FailedToParse', `$pop expects 1 or -1, found: ${String(operand)}`);
    }
    const items = arrayAt(slot, context, 'pop');
    if (items) slot.set(operand === 1 ? items.slice(0, -1) : items.slice(1));
  },
  $pull: (slot, operand, context) => {
    const items = arrayAt(slot, context, 'pull');
    if (!items) return;
    const matches = pullTest(operand);
    slot.set(items.filter((item) => !matches(item)));
  },
  $pullAll: (slot, operand, context) => {
    if (!Array.isArray(operand)) {
      throw refused(
        'BadValue',
        `$pullAll requires an array argument but was given a ${typeName(operand)}`,
      );
    }
    const items = arrayAt(slot, context, 'pull');
    if (!items) return;
    slot.set(items.filter((item) => !operand.some((unwanted) => sameValue(unwanted, item))));
  },
};

function each(operand: Value): Value[] {
  if (!isDoc(operand) || !('$each' in operand)) return [operand];
  if (!Array.isArray(operand.$each)) {
    throw refused('TypeMismatch', 'The argument to $each in $addToSet must be an array');
  }
  return operand.$each;
}

/** The array at a path; undefined when the field is absent. */
function arrayAt(slot: Slot, { docId }: UpdateContext, verb?: 'pop' | 'pull'): Value[] | undefined {
  const current = slot.get();
  if (current === undefined || Array.isArray(current)) return current;
  if (verb === 'pull') throw refused('BadValue', 'Cannot apply $pull to a non-array value');
  if (verb === 'pop') {
    throw refused(
      'TypeMismatch',
      `Path '${slot.path}' contains an element of non-array type '${typeName(current)}'`,
    );
  }
  throw refused(
    'BadValue',
    `The field '${slot.path}' must be an array but is of type ${typeName(current)} in document {_id: ${docId}}`,
  );
}

/** `$pull` takes a value, operators for the element, or conditions on the element's fields. */
function pullTest(operand: Value): (item: Value) => boolean {
  if (!isDoc(operand)) return equalTo(operand);
  if (isOperatorObject(operand)) return compileValueTest(operand);
  const filter = compileQuery(operand);
  return (item) => isDoc(item) && filter(item);
}
