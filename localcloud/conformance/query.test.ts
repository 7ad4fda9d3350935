import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('queries', () => {
  let cloud: TestCloud;
  let db: Db;
  const noon = new Date('2026-11-21T04:00:00.000Z');
  const docs = [
    { _id: 'a', n: 1, tags: ['x'], o: { k: 1 }, name: 'Ash', at: noon, score: [3, 9], nul: null },
    {
      _id: 'b',
      n: 5,
      tags: [],
      o: { k: 2, z: 'q' },
      name: 'Birch',
      items: [
        { s: 1, t: 'p' },
        { s: 5, t: 'q' },
      ],
    },
    { _id: 'c', n: 7, tags: ['x', 'y'], o: { k: 3 }, name: 'cedar', items: [{ s: 5, t: 'p' }] },
    { _id: 'd', n: '7', tags: 'x', name: '梧桐', bits: 6 },
    { _id: 'e', n: 2.5, flag: true, deep: [[1, 2], [3]] },
  ];

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'trees' }] });
    db = connectSdk(cloud).database({ throwOnNotFound: false });
    await db.collection('trees').add({ data: docs });
  });
  afterAll(() => cloud.close());

  const ids = async (condition: object) => {
    const { data } = await db.collection('trees').where(condition).get();
    return data.map(({ _id }) => _id).join('');
  };

  test('natural order is insertion order', async () => {
    const { data } = await db.collection('trees').get();
    expect(data.map(({ _id }) => _id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('insertion order stays when documents change or are replaced', async () => {
    await db.createCollection('row');
    const row = db.collection('row');
    await row.add({ data: [{ _id: 'z' }, { _id: 'y' }, { _id: 'x' }] });
    await row.doc('z').update({ data: { text: 'longer than before' } });
    await row.doc('y').set({ data: { replaced: true } });
    expect((await row.get()).data.map(({ _id }) => _id)).toEqual(['z', 'y', 'x']);
  });

  test('a document is returned as it was stored', async () => {
    const { data } = await db.collection('trees').doc('a').get();
    expect(data).toEqual(docs[0]);
  });

  test('a missing document is null, or an error by default', async () => {
    expect((await db.collection('trees').doc('none').get()).data).toBeNull();
    const strict = connectSdk(cloud).database();
    await expect(strict.collection('trees').doc('none').get()).rejects.toThrow('does not exist');
  });

  test('eq, neq, gt, gte, lt, lte', async () => {
    const _ = db.command;
    expect(await ids({ n: _.eq(7) })).toBe('c');
    expect(await ids({ n: _.neq(7) })).toBe('abde');
    expect(await ids({ n: _.gt(1) })).toBe('bce');
    expect(await ids({ n: _.gte(5) })).toBe('bc');
    expect(await ids({ n: _.lt(5) })).toBe('ae');
    expect(await ids({ n: _.lte(5) })).toBe('abe');
  });

  test('a comparison matches only values of the same type', async () => {
    expect(await ids({ n: db.command.gt('') })).toBe('d');
    expect(await ids({ flag: db.command.gt(0) })).toBe('');
  });

  test('in, nin', async () => {
    expect(await ids({ n: db.command.in([1, '7', 99]) })).toBe('ad');
    expect(await ids({ tags: db.command.nin(['x']) })).toBe('be');
  });

  test('and, or, not, nor', async () => {
    const _ = db.command;
    expect(await ids({ n: _.gt(1).and(_.lt(6)) })).toBe('be');
    expect(await ids({ n: _.or(_.lt(2), _.gt(6)) })).toBe('ac');
    expect(await ids(_.or([{ n: 1 }, { flag: true }]))).toBe('ae');
    expect(await ids(_.and([{ tags: 'x' }, { n: _.gt(1) }]))).toBe('c');
    expect(await ids({ n: _.not(_.gt(2)) })).toBe('ad');
    expect(await ids(_.nor([{ n: 1 }, { tags: 'y' }]))).toBe('bde');
  });

  test('exists, and null means null or absent', async () => {
    expect(await ids({ flag: db.command.exists(true) })).toBe('e');
    expect(await ids({ name: db.command.exists(false) })).toBe('e');
    expect(await ids({ nul: null })).toBe('abcde');
    expect(await ids({ nul: db.command.exists(true) })).toBe('a');
    expect(await ids({ name: null })).toBe('e');
    expect(await ids({ name: db.command.neq(null) })).toBe('abcd');
    expect(await ids({ name: db.command.gte(null) })).toBe('e');
  });

  test('mod', async () => {
    expect(await ids({ n: db.command.mod(2, 1) })).toBe('abc');
    expect(await ids({ n: db.command.mod([4, 1]) })).toBe('ab');
  });

  test('arrays: an element, the whole, all, size, elemMatch', async () => {
    const _ = db.command;
    expect(await ids({ tags: 'x' })).toBe('acd');
    expect(await ids({ tags: _.eq(['x']) })).toBe('a');
    expect(await ids({ tags: _.all(['x', 'y']) })).toBe('c');
    expect(await ids({ tags: _.size(0) })).toBe('b');
    expect(await ids({ score: _.elemMatch(_.gt(5).and(_.lt(8))) })).toBe('');
    expect(await ids({ score: _.gt(5).and(_.lt(8)) })).toBe('a');
    expect(await ids({ items: _.elemMatch({ s: 5, t: 'p' }) })).toBe('c');
    expect(await ids({ 'items.s': 5, 'items.t': 'p' })).toBe('bc');
    expect(await ids({ 'items.0.s': 5 })).toBe('c');
    expect(await ids({ deep: [1, 2] })).toBe('e');
    expect(await ids({ deep: 1 })).toBe('');
  });

  test('elemMatch on fields skips elements that are plain values', async () => {
    expect(await ids({ tags: db.command.elemMatch({ s: db.command.exists(false) }) })).toBe('');
  });

  test('nested objects, dotted paths, whole objects', async () => {
    expect(await ids({ o: { k: 2 } })).toBe('b');
    expect(await ids({ 'o.k': db.command.gte(2) })).toBe('bc');
    expect(await ids({ o: db.command.eq({ k: 1 }) })).toBe('a');
    expect(await ids({ o: db.command.eq({ z: 'q', k: 2 }) })).toBe('');
  });

  test('regular expressions, both kinds', async () => {
    expect(await ids({ name: /^[AB]/ })).toBe('ab');
    expect(await ids({ name: db.RegExp({ regexp: '^C', options: 'i' }) })).toBe('c');
    expect(await ids({ name: db.RegExp({ regexp: '^ash $', options: 'ix' }) })).toBe('a');
    expect(await ids({ name: /桐$/ })).toBe('d');
    expect(await ids({ tags: /y/ })).toBe('c');
    expect(await ids({ name: db.command.not(/^[AB]/) })).toBe('cde');
  });

  test('dates are compared as moments', async () => {
    expect(await ids({ at: noon })).toBe('a');
    expect(await ids({ at: db.command.lt(new Date(noon.getTime() + 1)) })).toBe('a');
    expect(await ids({ at: db.command.gt(noon) })).toBe('');
  });

  test('expr compares fields of one document', async () => {
    const $ = db.command.aggregate;
    expect(await ids(db.command.expr($.gte?.(['$n', 5]) ?? {}))).toBe('bcd');
    expect(await ids(db.command.expr($.gt?.(['$n', '$o.k']) ?? {}))).toBe('bcde');
  });

  test('jsonSchema: the shape of a document', async () => {
    const schema = { required: ['n'], properties: { n: { bsonType: 'number', minimum: 5 } } };
    expect(await ids(db.command.jsonSchema(schema))).toBe('bc');
  });

  test('orderBy: several fields, arrays by their extremes, the order of types', async () => {
    const sorted = async (path: string, way: 'asc' | 'desc') => {
      const { data } = await db.collection('trees').orderBy(path, way).get();
      return data.map(({ _id }) => _id).join('');
    };
    expect(await sorted('n', 'asc')).toBe('aebcd');
    expect(await sorted('n', 'desc')).toBe('dcbea');
    expect(await sorted('tags', 'asc')).toBe('beacd');
    expect(await sorted('tags', 'desc')).toBe('cadeb');
    const { data } = await db
      .collection('trees')
      .orderBy('flag', 'desc')
      .orderBy('n', 'desc')
      .get();
    expect(data.map(({ _id }) => _id).join('')).toBe('edcba');
  });

  test('skip, limit and field', async () => {
    const { data } = await db
      .collection('trees')
      .orderBy('_id', 'asc')
      .skip(1)
      .limit(2)
      .field({ n: true })
      .get();
    expect(data).toEqual([
      { _id: 'b', n: 5 },
      { _id: 'c', n: 7 },
    ]);
    const { data: without } = await db
      .collection('trees')
      .where({ _id: 'b' })
      .field({ items: false, tags: false, _id: false })
      .get();
    expect(without).toEqual([{ n: 5, o: { k: 2, z: 'q' }, name: 'Birch' }]);
    const { data: nested } = await db
      .collection('trees')
      .where({ _id: 'b' })
      .field({ 'items.s': true, 'o.z': true })
      .get();
    expect(nested).toEqual([{ _id: 'b', o: { z: 'q' }, items: [{ s: 1 }, { s: 5 }] }]);
  });

  test('field with slice and elemMatch', async () => {
    const _ = db.command;
    const { data: first } = await db
      .collection('trees')
      .where({ _id: 'b' })
      .field({ items: _.project.slice(1), _id: true })
      .get();
    expect(first[0]?.items).toEqual([{ s: 1, t: 'p' }]);
    const { data: matching } = await db
      .collection('trees')
      .where({ _id: 'b' })
      .field({ items: _.project.elemMatch({ s: 5 }) })
      .get();
    expect(matching).toEqual([{ _id: 'b', items: [{ s: 5, t: 'q' }] }]);
  });

  test('count', async () => {
    expect(await db.collection('trees').count()).toMatchObject({ total: 5 });
    expect(await db.collection('trees').where({ tags: 'x' }).count()).toMatchObject({ total: 3 });
  });

  test('the default limit is 100, and the maximum is 1000', async () => {
    await db.createCollection('many');
    await cloud.importDocuments(
      'many',
      Array.from({ length: 1100 }, (_, i) => ({ _id: i, i })),
    );
    expect((await db.collection('many').get()).data).toHaveLength(100);
    expect((await db.collection('many').limit(5000).get()).data).toHaveLength(1000);
    expect((await db.collection('many').skip(1095).get()).data).toHaveLength(5);
  });

  test('a collection that was never created is refused', async () => {
    const refused = {
      errCode: -502005,
      message: expect.stringContaining('Db or Table not exist: nowhere'),
    };
    await expect(db.collection('nowhere').get()).rejects.toMatchObject(refused);
    await expect(db.collection('nowhere').add({ data: {} })).rejects.toMatchObject(refused);
    await expect(
      db
        .collection('nowhere')
        .where({ a: 1 })
        .update({ data: { a: 2 } }),
    ).rejects.toMatchObject(refused);
    await expect(db.collection('nowhere').count()).rejects.toMatchObject(refused);
  });
});
