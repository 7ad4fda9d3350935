import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const CALLER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async ({ next }) => next && cloud.callFunction({ name: next });`;

/** 23:30 of November 30 in UTC+8. */
const LATE = new Date('2036-11-30T15:30:00Z');

describe('usage counts', () => {
  let cloud: TestCloud;
  let db: Db;

  beforeEach(async () => {
    cloud = await startTestCloud({
      collections: [{ name: 'things' }],
      functions: {
        caller: { source: CALLER },
        minutely: {
          source: 'exports.main = async () => null;',
          config: { triggers: [{ name: 'tick', type: 'timer', config: '0 * * * * * *' }] },
        },
      },
      startAt: LATE,
    });
    db = connectSdk(cloud).database();
    await cloud.importDocuments('things', [{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }]);
  });
  afterEach(() => cloud.close());

  test('each operation counts once, however many documents it touches', async () => {
    const things = db.collection('things');
    await things.get();
    await things.count();
    await things.aggregate().match({ n: 1 }).end();
    await things.where({}).update({ data: { n: 1 } });
    await things.add({ data: { n: 2 } });
    await things.where({ n: 1 }).remove();
    await things.doc('nobody').set({ data: { n: 3 } });
    expect((await cloud.usage()).today).toMatchObject({ reads: 3, writes: 4, refused: 0 });
  });

  test('operations inside a transaction count, its begin and commit do not', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('things').doc('a').get();
    await transaction
      .collection('things')
      .doc('a')
      .update({ data: { n: 1 } });
    await transaction.commit();
    expect((await cloud.usage()).today).toMatchObject({ reads: 1, writes: 1 });
  });

  test('an operation that the database refuses counts', async () => {
    await expect(db.collection('nowhere').get()).rejects.toThrow();
    expect((await cloud.usage()).today).toMatchObject({ reads: 1 });
  });

  test('calls by people, functions and timers all count', async () => {
    await cloud.fn('caller', 'oA', { next: 'caller' });
    await cloud.advance('PT3M');
    expect((await cloud.usage()).month).toMatchObject({ month: '2036-11', functionCalls: 5 });
  });

  test("a day and a month begin at midnight UTC+8, by the cloud's clock", async () => {
    await db.collection('things').get();
    await cloud.advance('PT31M', ['minutely']);
    await db.collection('things').get();
    await db.collection('things').get();
    const usage = await cloud.usage();
    expect(usage.today).toMatchObject({ date: '2036-12-01', reads: 2 });
    expect(usage.month).toMatchObject({ month: '2036-12', reads: 2 });
    expect(usage.days).toMatchObject([
      { date: '2036-11-30', reads: 1 },
      { date: '2036-12-01', reads: 2 },
    ]);
  });

  test('the peak covers one second of the clock', async () => {
    const read = () => db.collection('things').get();
    await cloud.advance('PT1M', ['minutely']);
    for (const together of [2, 4, 1]) {
      await Promise.all(Array.from({ length: together }, read));
      await cloud.advance('PT5S', ['minutely']);
    }
    expect((await cloud.usage()).today).toMatchObject({ reads: 7, peakQueriesPerSecond: 4 });
  });

  test('the bytes of documents and files are reported, also over HTTP', async () => {
    const before = await cloud.usage();
    await cloud.importDocuments('things', [{ text: 'x'.repeat(500_000) }]);
    await fetch(`${cloud.url}/storage/dir/a.bin`, {
      method: 'POST',
      headers: { 'x-wx-openid': 'oA' },
      body: new Uint8Array(1234),
    });
    const after = (await cloud.http('GET', '/usage')) as typeof before;
    expect(after.databaseBytes - before.databaseBytes).toBeGreaterThan(490_000);
    expect(after.storageBytes - before.storageBytes).toBe(1234);
  });
});

test('the counts survive a restart', async () => {
  const first = await startTestCloud({ collections: [{ name: 'things' }], startAt: LATE });
  await connectSdk(first).database().collection('things').get();
  const { dataDir } = first;
  const again = async () => {
    const second = await startTestCloud({ dataDir });
    const { today } = await second.usage();
    await second.close();
    return today;
  };
  await first.stop();
  expect(await again()).toMatchObject({ date: '2036-11-30', reads: 1 });
  await first.close();
});
