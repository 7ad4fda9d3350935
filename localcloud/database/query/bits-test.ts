import { refused } from '../database-error';
import type { Value } from '../values/value';
import type { ValueTest } from './value-tests';

const OPERATORS = ['$bitsAllSet', '$bitsAllClear', '$bitsAnySet', '$bitsAnyClear'];

/** True for the four operators that test single bits of a whole number. */
export function isBitsOperator(operator: string): boolean {
  return OPERATORS.includes(operator);
}

/** `$bitsAllSet` and the like, with a number as mask or a list of bit positions. */
export function bitsTest(operator: string, operand: Value): ValueTest {
  const mask = maskOf(operator, operand);
  return (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return false;
    const set = BigInt.asUintN(64, BigInt(value)) & mask;
    switch (operator) {
      case '$bitsAllSet':
        return set === mask;
      case '$bitsAllClear':
        return set === 0n;
      case '$bitsAnySet':
        return set !== 0n;
      default:
        return set !== mask;
    }
  };
}

function maskOf(operator: string, operand: Value): bigint {
  if (typeof operand === 'number' && Number.isSafeInteger(operand) && operand >= 0) {
    return BigInt(operand);
  }
  if (!Array.isArray(operand)) {
    throw refused('BadValue', `${operator} takes a number or an array of bit positions`);
  }
  return operand.reduce<bigint>((mask, bit) => {
    if (typeof bit !== 'number' || !Number.isInteger(bit) || bit < 0) {
      throw refused('BadValue', `bit positions must be whole numbers that are not negative`);
    }
    return mask | (1n << BigInt(bit));
  }, 0n);
}
