import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('limits and refusals of aggregations', () => {
  let cloud: TestCloud;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'days' }] });
    db = connectSdk(cloud).database();
    await db.collection('days').add({ data: Array.from({ length: 1200 }, (_, n) => ({ n })) });
  });
  afterAll(() => cloud.close());

  const days = () => db.collection('days').aggregate();
  const run = (...stages: [string, unknown][]) =>
    cloud.http('POST', '/admin', {
      action: 'database.aggregateDocuments',
      collectionName: 'days',
      stages: stages.map(([stageKey, value]) => ({ stageKey, stageValue: JSON.stringify(value) })),
    });

  test('without a limit there are twenty results, whatever the stages', async () => {
    expect((await days().end()).list).toHaveLength(20);
    expect((await days().group({ _id: '$n' }).end()).list).toHaveLength(20);
    expect(
      (
        await days()
          .match({ n: db.command.gte(0) })
          .sort({ n: 1 })
          .end()
      ).list,
    ).toHaveLength(20);
  });

  test('an explicit limit may exceed the limit of a query', async () => {
    expect((await days().limit(5000).end()).list).toHaveLength(1200);
  });

  test('a group covers all documents, not the first twenty', async () => {
    const total = db.command.aggregate.sum?.(1);
    expect((await days().group({ _id: null, total }).end()).list).toEqual([
      { _id: null, total: 1200 },
    ]);
  });

  test.each<[string, unknown, string]>([
    ['$limit', 0, 'the limit must be positive'],
    ['$sample', { size: -1 }, 'must not be negative'],
    ['$count', '$n', 'cannot be a $-prefixed path'],
    ['$count', 'a.b', "cannot contain '.'"],
    ['$sort', { n: 2 }, '$sort key ordering must be 1'],
    ['$sort', {}, 'at least one sort key'],
    ['$bucket', { groupBy: '$n', boundaries: [3, 0], default: 'x' }, 'must be sorted'],
  ])('%s %j is refused', async (stage, value, words) => {
    const answer = { code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(words) };
    expect(await run([stage, value])).toMatchObject(answer);
    expect(await run(['$skip', 0], [stage, value])).toMatchObject(answer);
  });

  test('$geoNear must be the first stage, and writes its fields to nested paths', async () => {
    const near = { type: 'Point', coordinates: [113, 23] };
    const geoNear = { near, distanceField: 'place.metres', includeLocs: 'place.at' };
    expect(await run(['$skip', 0], ['$geoNear', geoNear])).toMatchObject({
      message: expect.stringContaining('only valid as the first stage'),
    });
    await db.collection('days').add({ data: { _id: 'here', spot: near } });
    const stage = { ...geoNear, near: new db.Geo.Point(113, 23), spherical: true };
    const { list } = await days().geoNear(stage).end();
    expect(list).toMatchObject([{ _id: 'here', place: { metres: 0, at: near } }]);
  });

  test('a position outside the earth is refused', async () => {
    const near = { type: 'Point', coordinates: [200, 23] };
    expect(await run(['$geoNear', { near, distanceField: 'd' }])).toMatchObject({
      message: expect.stringContaining('out of bounds'),
    });
  });

  test('an invalid pattern is refused; options may be inside the pattern', async () => {
    const find = (regexp: string) =>
      db
        .collection('days')
        .where({ _id: db.RegExp({ regexp }) })
        .get();
    await expect(find('(')).rejects.toMatchObject({ errCode: -502001 });
    expect((await find('(?i)^HERE$')).data).toHaveLength(1);
  });
});
