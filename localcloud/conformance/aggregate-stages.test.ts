import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('aggregation stages', () => {
  let cloud: TestCloud;
  let db: Db;
  const sales = [
    { _id: 1, item: 'apple', kind: 'fruit', price: 3, amount: 10, tags: ['red', 'sweet'] },
    { _id: 2, item: 'pear', kind: 'fruit', price: 5, amount: 4, tags: ['sweet'] },
    { _id: 3, item: 'leek', kind: 'vegetable', price: 2, amount: 20, tags: [] },
    { _id: 4, item: 'apple', kind: 'fruit', price: 4, amount: 1 },
  ];
  const stock = [
    { _id: 's1', sku: 'apple', left: 100, shelf: { row: 1 } },
    { _id: 's2', sku: 'pear', left: 0, shelf: { row: 2 } },
    { _id: 's3', sku: 'apple', left: 7, shelf: { row: 3 } },
  ];

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'sales' }, { name: 'stock' }] });
    db = connectSdk(cloud).database();
    await db.collection('sales').add({ data: sales });
    await db.collection('stock').add({ data: stock });
  });
  afterAll(() => cloud.close());

  const pipeline = () => db.collection('sales').aggregate();

  test('match with commands, sort, skip, limit', async () => {
    const { list } = await pipeline()
      .match({ price: db.command.gt(2) })
      .sort({ price: -1 })
      .skip(1)
      .limit(1)
      .end();
    expect(list).toEqual([sales[3]]);
  });

  test('group with the accumulators', async () => {
    const { list } = await pipeline()
      .sort({ _id: 1 })
      .group({
        _id: '$kind',
        count: { $sum: 1 },
        total: { $sum: { $multiply: ['$price', '$amount'] } },
        mean: { $avg: '$price' },
        first: { $first: '$item' },
        last: { $last: '$item' },
        dearest: { $max: '$price' },
        cheapest: { $min: '$price' },
        items: { $push: '$item' },
        kinds: { $addToSet: '$item' },
        spread: { $stdDevPop: '$amount' },
        sample: { $stdDevSamp: '$price' },
      })
      .sort({ _id: 1 })
      .end();
    expect(list).toEqual([
      {
        _id: 'fruit',
        count: 3,
        total: 54,
        mean: 4,
        first: 'apple',
        last: 'apple',
        dearest: 5,
        cheapest: 3,
        items: ['apple', 'pear', 'apple'],
        kinds: ['apple', 'pear'],
        spread: expect.closeTo(3.7416573867739413, 10),
        sample: 1,
      },
      expect.objectContaining({ _id: 'vegetable', count: 1, total: 40 }),
    ]);
  });

  test('group by null and by several fields', async () => {
    const all = await pipeline()
      .group({ _id: null, n: { $sum: 1 } })
      .end();
    expect(all.list).toEqual([{ _id: null, n: 4 }]);
    const pairs = await pipeline()
      .group({ _id: { k: '$kind', i: '$item' }, n: { $sum: 1 } })
      .sort({ '_id.i': 1 })
      .end();
    expect(pairs.list).toEqual([
      { _id: { k: 'fruit', i: 'apple' }, n: 2 },
      { _id: { k: 'vegetable', i: 'leek' }, n: 1 },
      { _id: { k: 'fruit', i: 'pear' }, n: 1 },
    ]);
  });

  test('group by an absent field counts as null, and merges objects', async () => {
    const { list } = await pipeline()
      .group({
        _id: '$absent',
        n: { $sum: 1 },
        all: { $mergeObjects: { item: '$item', last: '$price' } },
      })
      .end();
    expect(list).toEqual([{ _id: null, n: 4, all: { item: 'apple', last: 4 } }]);
  });

  test('unwind, with the index, and keeping empty arrays', async () => {
    const plain = await pipeline().unwind('$tags').project({ tags: 1 }).end();
    expect(plain.list).toEqual([
      { _id: 1, tags: 'red' },
      { _id: 1, tags: 'sweet' },
      { _id: 2, tags: 'sweet' },
    ]);
    const kept = await pipeline()
      .unwind({ path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true })
      .project({ tags: 1, at: 1 })
      .end();
    expect(kept.list).toEqual([
      { _id: 1, tags: 'red', at: 0 },
      { _id: 1, tags: 'sweet', at: 1 },
      { _id: 2, tags: 'sweet', at: 0 },
      { _id: 3, at: null },
      { _id: 4, at: null },
    ]);
  });

  test('lookup by equality', async () => {
    const { list } = await pipeline()
      .match({ _id: db.command.in([1, 3]) })
      .lookup({ from: 'stock', localField: 'item', foreignField: 'sku', as: 'stock' })
      .project({ stock: 1 })
      .end();
    expect(list).toEqual([
      { _id: 1, stock: [stock[0], stock[2]] },
      { _id: 3, stock: [] },
    ]);
  });

  test('lookup by a pipeline with variables', async () => {
    const $ = db.command.aggregate;
    const { list } = await pipeline()
      .match({ _id: 1 })
      .lookup({
        from: 'stock',
        let: { wanted: '$item', amount: '$amount' },
        pipeline: $.pipeline()
          .match(
            db.command.expr({
              $and: [{ $eq: ['$sku', '$$wanted'] }, { $gte: ['$left', '$$amount'] }],
            }),
          )
          .project({ _id: 0, left: 1 })
          .done(),
        as: 'enough',
      })
      .project({ enough: 1 })
      .end();
    expect(list).toEqual([{ _id: 1, enough: [{ left: 100 }] }]);
  });

  test('lookup in a collection that was never created gives empty lists', async () => {
    const { list } = await pipeline()
      .match({ _id: db.command.in([1, 3]) })
      .lookup({ from: 'nowhere', localField: 'item', foreignField: 'sku', as: 'byField' })
      .lookup({
        from: 'nowhere',
        let: { wanted: '$item' },
        pipeline: db.command.aggregate
          .pipeline()
          .match(db.command.expr({ $eq: ['$sku', '$$wanted'] }))
          .done(),
        as: 'byPipeline',
      })
      .project({ byField: 1, byPipeline: 1 })
      .end();
    expect(list).toEqual([
      { _id: 1, byField: [], byPipeline: [] },
      { _id: 3, byField: [], byPipeline: [] },
    ]);
  });

  test('addFields, replaceRoot, project', async () => {
    const { list } = await pipeline()
      .match({ _id: 1 })
      .addFields({ total: { $multiply: ['$price', '$amount'] }, 'box.size': 2 })
      .project({ _id: 0, total: 1, box: 1, name: '$item', pair: ['$price', '$amount'] })
      .end();
    expect(list).toEqual([{ total: 30, box: { size: 2 }, name: 'apple', pair: [3, 10] }]);
    const root = await db
      .collection('stock')
      .aggregate()
      .match({ _id: 's2' })
      .replaceRoot({ newRoot: '$shelf' })
      .end();
    expect(root.list).toEqual([{ row: 2 }]);
  });

  test('addFields writes into objects and into every element of an array', async () => {
    await db.createCollection('nested');
    await db
      .collection('nested')
      .add({ data: { _id: 1, o: { a: 1 }, l: [{ x: 1 }, { x: 2 }], gone: 1 } });
    const { list } = await db
      .collection('nested')
      .aggregate()
      .addFields({ o: { b: '$o.a' }, 'l.n': 9, made: { deep: 1 }, gone: '$absent' })
      .end();
    expect(list).toEqual([
      {
        _id: 1,
        o: { a: 1, b: 1 },
        l: [
          { x: 1, n: 9 },
          { x: 2, n: 9 },
        ],
        made: { deep: 1 },
      },
    ]);
  });

  test('project that drops fields', async () => {
    const { list } = await pipeline().match({ _id: 2 }).project({ tags: 0, amount: 0 }).end();
    expect(list).toEqual([{ _id: 2, item: 'pear', kind: 'fruit', price: 5 }]);
  });

  test('count and sortByCount', async () => {
    expect((await pipeline().match({ kind: 'fruit' }).count('fruits').end()).list).toEqual([
      { fruits: 3 },
    ]);
    expect((await pipeline().sortByCount('$item').limit(1).end()).list).toEqual([
      { _id: 'apple', count: 2 },
    ]);
  });

  test('bucket and bucketAuto', async () => {
    const bucket = await pipeline()
      .bucket({
        groupBy: '$price',
        boundaries: [0, 3, 5],
        default: 'dear',
        output: { n: { $sum: 1 } },
      })
      .end();
    expect(bucket.list).toEqual([
      { _id: 0, n: 1 },
      { _id: 3, n: 2 },
      { _id: 'dear', n: 1 },
    ]);
    const auto = await pipeline().bucketAuto({ groupBy: '$price', buckets: 2 }).end();
    expect(auto.list).toEqual([
      { _id: { min: 2, max: 4 }, count: 2 },
      { _id: { min: 4, max: 5 }, count: 2 },
    ]);
  });

  test('sample', async () => {
    const { list } = await pipeline().sample({ size: 2 }).end();
    expect(new Set(list.map(({ _id }) => _id)).size).toBe(2);
  });

  test('geoNear as the first stage', async () => {
    await db.createCollection('places');
    const { Point } = db.Geo;
    await db.collection('places').add({
      data: [
        { _id: 'far', at: new Point(113, 24) },
        { _id: 'near', at: new Point(113, 23.01) },
        { _id: 'here', at: new Point(113, 23) },
      ],
    });
    const { list } = await db
      .collection('places')
      .aggregate()
      .geoNear({
        near: new Point(113, 23),
        distanceField: 'metres',
        spherical: true,
        maxDistance: 50_000,
      })
      .end();
    expect(list.map(({ _id }) => _id)).toEqual(['here', 'near']);
    expect(list[1]?.metres).toEqual(expect.closeTo(1113.2, 0));
  });

  test('geoNear with a query, a key, and the same distances as MongoDB', async () => {
    await db.createCollection('attractions');
    await db.collection('attractions').add({
      data: [
        {
          _id: 1,
          city: 'Guangzhou',
          location: { type: 'Point', coordinates: [113.30593, 23.1361155] },
        },
        {
          _id: 2,
          city: 'Hangzhou',
          location: { type: 'Point', coordinates: [113.306789, 23.1564721] },
        },
        {
          _id: 3,
          city: 'Beijing',
          location: { type: 'Point', coordinates: [116.3949659, 39.9163447] },
        },
      ],
    });
    const { list } = await db
      .collection('attractions')
      .aggregate()
      .geoNear({
        near: new db.Geo.Point(113.3089506, 23.0968251),
        distanceField: 'distance',
        spherical: true,
        query: { city: /^Hang/ },
        key: 'location',
      })
      .end();
    expect(list).toMatchObject([{ _id: 2, distance: 6643.521654040738 }]);
  });

  test('an unknown stage is refused', async () => {
    const answer = await cloud.http('POST', '/admin', {
      action: 'database.aggregateDocuments',
      collectionName: 'sales',
      stages: [{ stageKey: '$nonsense', stageValue: '{}' }],
    });
    expect(answer).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
  });
});
