import { refused } from '../database-error';
import { compareValues } from '../values/compare';
import { isDoc, typeName, type Value } from '../values/value';
import { quote } from './quote';
import { rename } from './rename';
import type { UpdateContext, UpdateOperator } from './update-operator';
import type { Slot } from './update-path';

/** Operators on a single field: set, remove, arithmetic, minimum and maximum, bits, dates. */
export const FIELD_OPERATORS: Record<string, UpdateOperator> = {
  $set: (slot, operand) => slot.set(operand),
  $setOnInsert: (slot, operand) => slot.set(operand),
  $unset: (slot) => slot.unset(),
  $inc: (slot, operand, context) => {
    slot.set(numberAt(slot, '$inc', context) + numberOperand('increment', operand, slot));
  },
  $mul: (slot, operand, context) => {
    slot.set(numberAt(slot, '$mul', context) * numberOperand('multiply', operand, slot));
  },
  $min: (slot, operand) => {
    const current = slot.get();
    if (current === undefined || compareValues(operand, current) < 0) slot.set(operand);
  },
  $max: (slot, operand) => {
    const current = slot.get();
    if (current === undefined || compareValues(operand, current) > 0) slot.set(operand);
  },
  $bit: (slot, operand, context) => bit(slot, operand, context),
  $rename: (slot, operand, context, root) => rename(slot, operand, context, root),
  $currentDate: (slot, _operand, { now }) => slot.set(now),
};

function numberAt(slot: Slot, operator: string, { docId }: UpdateContext): number {
  const current = slot.get();
  if (current === undefined) return 0;
  if (typeof current === 'number') return current;
  throw refused(
    'TypeMismatch',
    `Cannot apply ${operator} to a value of non-numeric type. {_id: ${docId}} has the field '${slot.name}' of non-numeric type ${typeName(current)}`,
  );
}

function numberOperand(verb: string, operand: Value, slot: Slot): number {
  if (typeof operand === 'number') return operand;
  throw refused(
    'TypeMismatch',
    `Cannot ${verb} with non-numeric argument: {${slot.path}: ${quote(operand)}}`,
  );
}

function bit(slot: Slot, operand: Value, { docId }: UpdateContext): void {
  const current = slot.get() ?? 0;
  if (typeof current !== 'number' || !Number.isInteger(current)) {
    throw refused(
      'BadValue',
      `Cannot apply $bit to a value of non-integral type._id: ${docId} has the field ${slot.name} of non-integer type ${typeName(current)}`,
    );
  }
  if (!isDoc(operand) || Object.keys(operand).length === 0) {
    throw refused('BadValue', 'The $bit modifier is not compatible with a value that is no object');
  }
  let result = BigInt(current);
  for (const [name, mask] of Object.entries(operand)) {
    if (typeof mask !== 'number' || !Number.isInteger(mask)) {
      throw refused('BadValue', 'The $bit modifier field must be an Integer(32/64 bit)');
    }
    result = bitwise(name, result, BigInt(mask));
  }
  slot.set(Number(BigInt.asIntN(64, result)));
}

function bitwise(name: string, value: bigint, mask: bigint): bigint {
  switch (name) {
    case 'and':
      return value & mask;
    case 'or':
      return value | mask;
    case 'xor':
      return value ^ mask;
    default:
      throw refused(
        'BadValue',
        `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator`,
      );
  }
}
