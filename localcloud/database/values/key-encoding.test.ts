import fc from 'fast-check';
import { compareValues } from './compare';
import { parseStored, stringifyEjson } from './ejson';
import { afterPrefix, encodeKey, invert } from './key-encoding';
import type { Doc, Value } from './value';

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(
    null,
    true,
    false,
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '\u0000',
    'a\u0000b',
    '\u{1f600}',
    '\uffff',
  ),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.date({ noInvalidDate: true }),
);

const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'ab', ''), tie('value'), { maxKeys: 3 }),
  ),
})).value;

describe('encoded index keys', () => {
  test('sort in the order of their values', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const order = Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)));
        expect(order).toBe(Math.sign(compareValues(a, b)));
        const inverted = Math.sign(Buffer.compare(invert(encodeKey(a)), invert(encodeKey(b))));
        expect(inverted).toBe(-order + 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('stay distinct when they are concatenated', () => {
    fc.assert(
      fc.property(scalar, scalar, scalar, scalar, (a, b, c, d) => {
        const first = Buffer.compare(
          Buffer.concat([encodeKey(a), encodeKey(b)]),
          Buffer.concat([encodeKey(c), encodeKey(d)]),
        );
        expect(Math.sign(first)).toBe(Math.sign(compareValues(a, c) || compareValues(b, d)));
      }),
      { numRuns: 1000 },
    );
  });

  test('the end of a prefix is above all keys with the prefix, and below all greater keys', () => {
    const prefix = encodeKey('tree');
    const end = afterPrefix(prefix) as Buffer;
    expect(Buffer.compare(Buffer.concat([prefix, encodeKey(99)]), end)).toBe(-1);
    expect(Buffer.compare(encodeKey('trees'), end)).toBe(1);
  });
});

describe('stored text', () => {
  test('decodes to the value that was stored', () => {
    fc.assert(
      fc.property(value, (inner) => {
        const doc: Doc = { inner };
        expect(compareValues(parseStored(stringifyEjson(doc)), doc)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});
