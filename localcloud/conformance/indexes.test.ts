import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('indexes', () => {
  let cloud: TestCloud;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud({
      collections: [
        {
          name: 'orders',
          indexes: [
            {
              name: 'region_at',
              fields: [
                { field: 'regions', direction: 1 },
                { field: 'at', direction: -1 },
              ],
            },
            { name: 'phone', fields: [{ field: 'phone', direction: 1 }], unique: true },
            {
              name: 'member',
              fields: [
                { field: 'members.id', direction: 1 },
                { field: 'members.role', direction: 1 },
              ],
            },
          ],
        },
      ],
    });
    db = connectSdk(cloud).database();
    await cloud.importDocuments(
      'orders',
      Array.from({ length: 500 }, (_, i) => ({
        _id: `r${i}`,
        regions: ['all', `region-${i % 10}`],
        at: i,
        phone: `1${i}`,
        members: [{ id: `m${i % 7}`, role: i % 2 ? 'lead' : 'helper' }],
      })),
    );
  });
  afterAll(() => cloud.close());

  const READ_THROUGH_INDEX = /^SEARCH i USING PRIMARY KEY \(k>\? AND k<\?\)$/;

  test.each([
    [
      'equality with an element of an array',
      { regions: 'region-3' },
      undefined,
      'region_at',
      false,
    ],
    ['the same, newest first', { regions: 'region-3' }, { at: -1 }, 'region_at', true],
    ['the same, oldest first', { regions: 'region-3' }, { at: 1 }, 'region_at', true],
    [
      'equality and a range',
      { regions: 'region-3', at: { $gte: 100, $lt: 200 } },
      undefined,
      'region_at',
      false,
    ],
    ['in', { phone: { $in: ['17', '19'] } }, undefined, 'phone', false],
    ['the id', { _id: 'r3' }, undefined, '_id_', false],
    [
      'elemMatch',
      { members: { $elemMatch: { id: 'm1', role: 'lead' } } },
      undefined,
      'member',
      false,
    ],
    [
      'conditions inside and',
      { $and: [{ regions: 'region-1' }, { at: 11 }] },
      undefined,
      'region_at',
      false,
    ],
    [
      'the beginning of a text',
      { phone: { $regularExpression: { pattern: '^12', options: '' } } },
      undefined,
      'phone',
      false,
    ],
  ] as const)('%s uses the index', (_what, query, order, index, sorted) => {
    const plan = cloud.explain('orders', query, order);
    expect(plan).toMatchObject({ kind: 'index-scan', indexes: [index], sorted });
    expect(plan.sqlite[0]).toMatch(READ_THROUGH_INDEX);
  });

  test('an or uses indexes when each branch does', () => {
    const served = cloud.explain('orders', { $or: [{ phone: '17' }, { regions: 'region-2' }] });
    expect(served).toMatchObject({ kind: 'union', indexes: ['phone', 'region_at'] });
    const half = cloud.explain('orders', { $or: [{ phone: '17' }, { colour: 'red' }] });
    expect(half.kind).toBe('collection-scan');
  });

  test('a condition on another field reads the whole collection', () => {
    expect(cloud.explain('orders', { at: { $gt: 5 } }).kind).toBe('collection-scan');
    expect(cloud.explain('orders', {}, { at: 1 }).kind).toBe('collection-scan');
  });

  test('a query with an index returns the same documents in the wanted order', async () => {
    const { data } = await db
      .collection('orders')
      .where({ regions: 'region-3', at: db.command.gte(100).and(db.command.lt(160)) })
      .orderBy('at', 'desc')
      .limit(4)
      .get();
    expect(data.map(({ _id }) => _id)).toEqual(['r153', 'r143', 'r133', 'r123']);
  });

  test('a unique index is enforced by add, set and update', async () => {
    const orders = db.collection('orders');
    const taken = {
      errCode: -502001,
      message: expect.stringContaining('index: phone dup key: { phone: "17" }'),
    };
    await expect(orders.add({ data: { _id: 'x', phone: '17' } })).rejects.toMatchObject(taken);
    await expect(orders.doc('r8').update({ data: { phone: '17' } })).rejects.toMatchObject(taken);
    await expect(orders.doc('r8').set({ data: { phone: '17' } })).rejects.toMatchObject(taken);
    expect((await orders.doc('r8').get()).data.phone).toBe('18');
  });

  test('index entries follow changes and deletions of the document', async () => {
    const orders = db.collection('orders');
    const at = async (place: string) => (await orders.where({ regions: place }).count()).total;
    await orders.add({ data: { _id: 'moving', phone: 'm', regions: ['all', 'here'] } });
    await orders.doc('moving').update({ data: { regions: db.command.push('there') } });
    expect([await at('here'), await at('there')]).toEqual([1, 1]);
    await orders.doc('moving').update({ data: { regions: db.command.pull('here') } });
    expect([await at('here'), await at('there')]).toEqual([0, 1]);
    await orders.doc('moving').remove();
    expect(await at('there')).toBe(0);
  });

  test('a new index covers the existing documents', async () => {
    const first = await startTestCloud({
      collections: [{ name: 'c' }],
      dataDir: `${cloud.dataDir}-again`,
    });
    await first.importDocuments('c', [
      { _id: 1, k: 'a' },
      { _id: 2, k: 'b' },
    ]);
    await first.close();
    const indexes = [{ name: 'k', fields: [{ field: 'k', direction: 1 as const }] }];
    const second = await startTestCloud({
      collections: [{ name: 'c', indexes }],
      dataDir: `${cloud.dataDir}-again`,
    });
    expect(second.explain('c', { k: 'b' })).toMatchObject({ kind: 'index-scan', indexes: ['k'] });
    const found = await second.http('POST', '/admin', {
      action: 'database.getDocument',
      collectionName: 'c',
      queryType: 'WHERE',
      query: '{"k":"b"}',
    });
    expect(found).toMatchObject({ data: { list: ['{"_id":2,"k":"b"}'] } });
    await second.close();
  });
});

describe('at most twenty indexes per collection', () => {
  const indexes = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      name: `by_${i}`,
      fields: [{ field: `f${i}`, direction: 1 as const }],
    }));

  test('the twenty-first is refused with the platform’s code', async () => {
    const cloud = await startTestCloud({ collections: [{ name: 'wide', indexes: indexes(20) }] });
    await cloud.close();
    await expect(
      startTestCloud({ collections: [{ name: 'wide', indexes: indexes(21) }] }),
    ).rejects.toMatchObject({
      code: 'LimitExceeded.OutOfIndexQuota',
      message: expect.stringContaining('wide would have 21'),
    });
  });
});
