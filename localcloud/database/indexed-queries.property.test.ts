import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SqliteFile } from './engine/sqlite-file';
import { WriteQueue } from './engine/write-queue';
import type { IndexDefinition } from './indexes/index-definition';
import { LocalDatabase } from './local-database';
import { compareValues } from './values/compare';
import type { Doc, Value } from './values/value';

const point: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom<Value>('a', 'ab', 'b', null, true, new Date(0), new Date(1)),
);
const field: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: point },
  { weight: 2, arbitrary: fc.array(point, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ k: point }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ k: point, m: point }, { requiredKeys: [] }), { maxLength: 3 }),
  },
);
const doc = fc.record({ a: field, b: field, c: point }, { requiredKeys: [] }) as fc.Arbitrary<Doc>;

const path = fc.constantFrom('a', 'a', 'a', 'b', 'c', 'a.k', 'a.m');
const test1: fc.Arbitrary<Value> = fc.oneof(
  point,
  point.map((value) => ({ $eq: value })),
  point.map((value) => ({ $ne: value })),
  fc.array(point, { minLength: 1, maxLength: 3 }).map((values) => ({ $in: values })),
  fc
    .tuple(fc.constantFrom('$gt', '$gte'), point, fc.constantFrom('$lt', '$lte'), point)
    .map(([low, from, high, to]) => ({ [low]: from, [high]: to })),
  fc
    .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), point)
    .map(([operator, value]) => ({ [operator]: value })),
  fc.boolean().map((there) => ({ $exists: there })),
  fc.constant<Value>(/^a/),
  fc.array(point, { minLength: 1, maxLength: 2 }).map((values) => ({ $all: values })),
  fc.record({ k: point, m: point }, { requiredKeys: [] }).map((inner) => ({ $elemMatch: inner })),
  point.map((value) => ({ $elemMatch: { $gte: value } })),
);
const clause = fc.tuple(path, test1).map(([key, test]): Doc => ({ [key]: test }));
const filter: fc.Arbitrary<Doc> = fc.oneof(
  clause,
  fc.tuple(clause, clause).map(([x, y]): Doc => ({ ...x, ...y })),
  fc.array(clause, { minLength: 1, maxLength: 3 }).map((list): Doc => ({ $and: list })),
  fc.array(clause, { minLength: 1, maxLength: 3 }).map((list): Doc => ({ $or: list })),
);
const direction = fc.constantFrom<1 | -1>(1, -1);
const order = fc.uniqueArray(fc.record({ path: fc.constantFrom('a', 'b', 'c'), direction }), {
  maxLength: 2,
  selector: (part) => part.path,
});

const INDEXES: IndexDefinition[] = [
  { name: 'a', fields: [{ field: 'a', direction: 1 }] },
  {
    name: 'a_c',
    fields: [
      { field: 'a', direction: -1 },
      { field: 'c', direction: 1 },
    ],
  },
  {
    name: 'c_b',
    fields: [
      { field: 'c', direction: 1 },
      { field: 'b', direction: -1 },
    ],
  },
  {
    name: 'ak_am',
    fields: [
      { field: 'a.k', direction: 1 },
      { field: 'a.m', direction: 1 },
    ],
  },
];

/** As in MongoDB, at most one field of an index may be an array in one document. */
const indexable = doc.filter(({ a, b }) => !(Array.isArray(a) && Array.isArray(b)));

describe('a query through indexes', () => {
  let home: string;
  let file: SqliteFile;
  let database: LocalDatabase;
  let round = 0;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'localcloud-property-'));
    file = new SqliteFile(join(home, 'p.sqlite'));
    file.exec('PRAGMA synchronous = OFF');
    database = new LocalDatabase(file, new WriteQueue(file), () => new Date());
  });
  afterAll(() => {
    database.close();
    file.close();
    rmSync(home, { recursive: true });
  });

  test('returns the same documents in the same order as without indexes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(indexable, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(filter, order), { minLength: 80, maxLength: 80 }),
        async (docs, queries) => {
          round += 1;
          await database.declareCollection(`with${round}`, INDEXES);
          await database.declareCollection(`without${round}`, []);
          const rows = docs.map((one, i) => ({ _id: i, ...one }));
          await database.insert(`with${round}`, rows);
          await database.insert(`without${round}`, rows);
          for (const [condition, by] of queries) {
            const request = { filter: condition, order: by, skip: 0, limit: 100 };
            const through = database.find(`with${round}`, request).rows.map((row) => row.doc);
            const plain = database.find(`without${round}`, request).rows.map((row) => row.doc);
            expect(ids(through).sort()).toEqual(ids(plain).sort());
            if (by.length > 0) {
              const ranks = (list: Doc[]) => list.map((one) => rankOf(one, plain, by));
              expect(ranks(through)).toEqual(ranks(plain));
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

function ids(docs: Doc[]): Value[] {
  return docs.map(({ _id }) => _id as Value);
}

/** Documents that tie in the wanted order share a rank, so that their own order does not matter. */
function rankOf(one: Doc, sorted: Doc[], order: { path: string; direction: 1 | -1 }[]): number {
  const same = (other: Doc) =>
    order.every(
      ({ path: key, direction: way }) =>
        compareValues(extreme(one[key], way), extreme(other[key], way)) === 0,
    );
  return sorted.findIndex(same);
}

/**
 * A naive sort key: the smallest or largest element of an array; an empty array is a type of its own.
 */
function extreme(value: Value | undefined, way: 1 | -1): Value {
  if (!Array.isArray(value)) return value ?? null;
  if (value.length === 0) return 'the empty array';
  return value.reduce((best, item) => (compareValues(item, best) * way < 0 ? item : best));
}
