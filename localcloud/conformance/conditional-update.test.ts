import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('conditional update', () => {
  let cloud: TestCloud;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'orders' }] });
    db = connectSdk(cloud).database();
  });
  afterAll(() => cloud.close());

  test('of twenty simultaneous updates exactly one finds the expected version', async () => {
    await db.collection('orders').add({ data: { _id: 'o1', version: 1 } });
    const attempts = Array.from({ length: 20 }, (_, i) =>
      db
        .collection('orders')
        .where({ _id: 'o1', version: 1 })
        .update({ data: { version: 2, by: `buyer-${i}` } }),
    );
    const won = (await Promise.all(attempts)).filter(({ stats }) => stats.updated === 1);
    expect(won).toHaveLength(1);
    const { data } = await db.collection('orders').doc('o1').get();
    expect(data).toMatchObject({ version: 2 });
  });
});
