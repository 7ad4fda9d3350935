import * as z from 'zod/mini';
import { type InputOf, type OperationName, operations } from '../operations';

const HUGE = '长'.repeat(100_000);
const OPERATOR = { $gt: '' };

/** A valid cursor. */
export const BEFORE = '2026-03-11T02:00:00.000Z~r1';

/** A valid input for each of these operations, with every optional field. */
export type RightInputs<Names extends OperationName> = { readonly [Name in Names]: InputOf<Name> };

type Path = readonly (string | number)[];

/** The paths of all texts, numbers and booleans of an input. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The paths of all nested objects of an input. */
function objectsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    objectsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** A copy of the value with another one at `path`. */
export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replaced(item, rest, by) : item));
  }
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

export const accepts = (name: OperationName, input: unknown): boolean =>
  z.safeParse(operations[name].input, input).success;

/** The rules for the inputs of all nouns: valid input is accepted, and nothing else. */
export function checkInputs<Names extends OperationName>(right: RightInputs<Names>): void {
  const names = Object.keys(right) as Names[];
  const leaves = names.flatMap((name) =>
    leavesOf(right[name])
      .filter((path) => path.length > 0)
      .map((path) => ({ name, path, where: path.join('.') })),
  );

  describe.each(names)('%s', (name) => {
    test('accepts a valid input', () => {
      expect(accepts(name, right[name])).toBe(true);
    });

    test('refuses unknown fields at any depth', () => {
      expect(accepts(name, { ...right[name], version_: 1 })).toBe(false);
      expect(accepts(name, { ...right[name], $where: 'true' })).toBe(false);
      for (const path of objectsIn(right[name])) {
        expect(accepts(name, replaced(right[name], [...path, '$set'], 'x'))).toBe(false);
      }
    });

    test.each([null, 'x', 7, [], [{}], undefined])('takes no %j in place of an object', (input) => {
      expect(accepts(name, input)).toBe(false);
    });
  });

  describe.each(leaves)('$name $where', ({ name, path }) => {
    test.each([
      ['an operator', OPERATOR],
      ['a list of operators', [OPERATOR]],
      ['a list', ['x', 'y']],
      ['100,000 characters', HUGE],
      ['a number that is none', Number.NaN],
      ['a number beyond all bounds', 1e12],
      ['a half', 0.5],
    ])('refuses %s', (_, by) => {
      // A version may be any integer: it is only compared.
      if (path.at(-1) === 'version' && by === 1e12) return;
      expect(accepts(name, replaced(right[name], path, by))).toBe(false);
    });
  });
}

/** A required text must not be empty, blank or invisible. */
export function checkNeeded<Name extends OperationName>(
  name: Name,
  field: string,
  input: InputOf<Name>,
): void {
  test(`${name}: ${field} is not empty, nor blank`, () => {
    const invisible = ['\u200b\u200b\u200b\u200b', '\ufeff \u2060\u200d', '\u3164'.repeat(5)];
    for (const blank of ['', '   ', '\n\t　', ...invisible]) {
      expect(accepts(name, replaced(input, [field], blank))).toBe(false);
    }
  });
}

export function checkMayBeEmpty<Name extends OperationName>(
  name: Name,
  field: string,
  input: InputOf<Name>,
): void {
  test(`${name}: ${field} may be left empty`, () => {
    expect(accepts(name, replaced(input, [field], ''))).toBe(true);
  });
}

/** Values that a field refuses. */
export function refuses<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  field: string,
  ...values: readonly unknown[]
): void {
  for (const value of values) {
    expect([value, accepts(name, replaced(input, [field], value))]).toEqual([value, false]);
  }
}

/** Optional fields, all absent at once. */
export function checkMayBeAbsent<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  ...fields: readonly string[]
): void {
  test(`${name}: ${fields.join(', ')} may be absent`, () => {
    const rest = Object.entries(input).filter(([field]) => !fields.includes(field));
    expect(accepts(name, Object.fromEntries(rest))).toBe(true);
  });
}
