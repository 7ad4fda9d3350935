import fc from 'fast-check';
import type { Doc, Value } from '../values/value';
import { compileQuery } from './compile';
import { sortDocs } from './sort';

/**
 * For flat documents of numbers and text MongoDB's rules are short enough for a second, simple
 * implementation; both must agree.
 */
type Flat = Record<string, number | string | null | undefined>;

const leaf = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'a', 'b', 'B'),
  fc.constant(null),
);
const flat = fc.record({ x: leaf, y: leaf }, { requiredKeys: [] }) as fc.Arbitrary<Flat>;

type Condition =
  | {
      kind: 'compare';
      field: string;
      operator: '$eq' | '$ne' | '$gt' | '$gte' | '$lt' | '$lte';
      value: number | string | null;
    }
  | { kind: 'in' | 'nin'; field: string; values: (number | string | null)[] }
  | { kind: 'exists'; field: string; there: boolean }
  | { kind: 'and' | 'or' | 'nor'; parts: Condition[] };

const field = fc.constantFrom('x', 'y');
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      kind: fc.constant('compare' as const),
      field,
      operator: fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'),
      value: leaf,
    }),
    fc.record({
      kind: fc.constantFrom('in' as const, 'nin' as const),
      field,
      values: fc.array(leaf, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('exists' as const), field, there: fc.boolean() }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const, 'nor' as const),
      parts: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).any;

function asFilter(one: Condition): Doc {
  switch (one.kind) {
    case 'compare':
      return { [one.field]: { [one.operator]: one.value } };
    case 'in':
    case 'nin':
      return { [one.field]: { [`$${one.kind}`]: one.values } };
    case 'exists':
      return { [one.field]: { $exists: one.there } };
    default:
      return { [`$${one.kind}`]: one.parts.map(asFilter) };
  }
}

function holds(one: Condition, doc: Flat): boolean {
  switch (one.kind) {
    case 'compare':
      return compares(one.operator, doc[one.field] ?? null, one.value);
    case 'in':
      return one.values.includes(doc[one.field] ?? null);
    case 'nin':
      return !one.values.includes(doc[one.field] ?? null);
    case 'exists':
      return (doc[one.field] !== undefined) === one.there;
    case 'and':
      return one.parts.every((part) => holds(part, doc));
    case 'or':
      return one.parts.some((part) => holds(part, doc));
    case 'nor':
      return !one.parts.some((part) => holds(part, doc));
  }
}

function compares(
  operator: string,
  value: number | string | null,
  than: number | string | null,
): boolean {
  if (operator === '$eq') return value === than;
  if (operator === '$ne') return value !== than;
  if (value === null || than === null) return value === than && operator.endsWith('e');
  if (typeof value !== typeof than) return false;
  if (operator === '$gt') return value > than;
  if (operator === '$gte') return value >= than;
  if (operator === '$lt') return value < than;
  return value <= than;
}

describe('compared with a naive model', () => {
  test('queries', () => {
    fc.assert(
      fc.property(condition, flat, (wanted, doc) => {
        expect(compileQuery(asFilter(wanted))(doc as Doc)).toBe(holds(wanted, doc));
      }),
      { numRuns: 2000 },
    );
  });

  test('sorting is stable and puts null and absent first, then numbers, then text', () => {
    const rank = (value: Flat[string]) =>
      value === null || value === undefined ? 0 : typeof value === 'number' ? 1 : 2;
    const naive = (a: Flat[string], b: Flat[string]) =>
      rank(a) - rank(b) ||
      (rank(a) === 0 ? 0 : (a as number) < (b as number) ? -1 : a === b ? 0 : 1);
    fc.assert(
      fc.property(fc.array(flat), (docs) => {
        const numbered = docs.map((doc, i) => ({ ...doc, i }) as Doc);
        const expected = [...numbered].sort(
          (a, b) =>
            naive(a.x as Flat[string], b.x as Flat[string]) || (a.i as number) - (b.i as number),
        );
        const sorted = sortDocs(
          numbered.map((doc) => ({ doc })),
          [{ path: 'x', direction: 1 }],
        );
        expect(sorted.map(({ doc }) => doc.i as Value)).toEqual(expected.map(({ i }) => i));
      }),
    );
  });
});
