import { refused } from '../database-error';
import { typeName, type Value } from '../values/value';
import type { ValueTest } from './value-tests';

/** `$mod: [divisor, remainder]`; both and the value are truncated to whole numbers. */
export function modTest(operand: Value): ValueTest {
  if (!Array.isArray(operand)) throw refused('BadValue', 'malformed mod, needs to be an array');
  if (operand.length < 2) throw refused('BadValue', 'malformed mod, not enough elements');
  if (operand.length > 2) throw refused('BadValue', 'malformed mod, too many elements');
  const [divisor, remainder] = operand.map((item) => {
    if (typeof item !== 'number') throw refused('BadValue', 'malformed mod, divisor not a number');
    return Math.trunc(item);
  });
  if (divisor === 0) throw refused('BadValue', 'divisor cannot be 0');
  return (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    Math.trunc(value) % (divisor as number) === remainder;
}

const TYPE_CODES: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
};

/** `$type` by name, number, `"number"`, or a list of these. */
export function typeTest(operand: Value): ValueTest {
  const wanted = new Set((Array.isArray(operand) ? operand : [operand]).flatMap(typeNames));
  return (value) => value !== undefined && wanted.has(typeName(value));
}

function typeNames(operand: Value): string[] {
  if (operand === 'number') return ['int', 'long', 'double'];
  const name = typeof operand === 'number' ? TYPE_CODES[operand] : operand;
  if (typeof name !== 'string' || !Object.values(TYPE_CODES).includes(name)) {
    throw refused('BadValue', `Unknown type name alias: ${String(operand)}`);
  }
  return [name];
}
