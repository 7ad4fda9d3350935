import { PLANS } from '../plan/plan';
import { allowMore } from '../testing/allow-more';
import { connectSdk, type Sdk } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const SLOW = 'exports.main = async () => { await new Promise((done) => setTimeout(done, 300)); };';

const READ_OVERRUN = /\[LimitExceeded\.OutOfReadRequestQuota\] Read request overrun/;
const WRITE_OVERRUN = /\[LimitExceeded\.OutOfWriteRequestQuota\] Write request overrun/;

describe('limits of a plan', () => {
  let cloud: TestCloud;
  let sdk: Sdk;
  const things = () => sdk.database().collection('things');

  beforeEach(async () => {
    cloud = await startTestCloud({
      collections: [{ name: 'things' }],
      functions: { slow: { source: SLOW }, quick: { source: 'exports.main = async () => 1;' } },
    });
    sdk = connectSdk(cloud);
    await cloud.importDocuments('things', [{ _id: 'a' }]);
  });
  afterEach(() => cloud.close());

  test('reads of a day: -501003, while writes continue', async () => {
    await allowMore(cloud, { readsPerDay: 1 });
    await things().get();
    const refusal = { errCode: -501003, errMsg: expect.stringMatching(READ_OVERRUN) };
    await expect(things().get()).rejects.toMatchObject(refusal);
    await expect(things().doc('a').get()).rejects.toMatchObject(refusal);
    await expect(things().count()).rejects.toMatchObject(refusal);
    await things()
      .doc('a')
      .update({ data: { n: 1 } });
    expect((await cloud.usage()).today).toMatchObject({ reads: 1, writes: 1, refused: 3 });
  });

  test('an aggregation is refused with the same message, for which the SDK has no number', async () => {
    await allowMore(cloud, { readsPerDay: 0 });
    await expect(things().aggregate().end()).rejects.toMatchObject({
      errCode: -1,
      errMsg: expect.stringMatching(READ_OVERRUN),
    });
  });

  test('writes of a day: -501003, nothing is written, and reads continue', async () => {
    await allowMore(cloud, { writesPerDay: 0 });
    const refusal = { errCode: -501003, errMsg: expect.stringMatching(WRITE_OVERRUN) };
    await expect(things().add({ data: {} })).rejects.toMatchObject(refusal);
    await expect(
      things()
        .doc('a')
        .update({ data: { n: 1 } }),
    ).rejects.toMatchObject(refusal);
    await expect(things().doc('a').remove()).rejects.toMatchObject(refusal);
    expect((await things().get()).data).toEqual([{ _id: 'a' }]);
  });

  test('the next day calls are allowed again', async () => {
    cloud.setPlan({ readsPerDay: 0 });
    await expect(things().get()).rejects.toThrow(READ_OVERRUN);
    await cloud.advance('P1D');
    cloud.setPlan({ readsPerDay: 1 });
    await things().get();
    await expect(things().get()).rejects.toThrow(READ_OVERRUN);
    await cloud.advance('P1D');
    await things().get();
  });

  test('queries per second: the SDK has no number for this error', async () => {
    await cloud.advance('PT10S');
    cloud.setPlan({ queriesPerSecond: 2 });
    const answers = await Promise.allSettled([things().get(), things().get(), things().get()]);
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([
      { reason: { errCode: -501001, errMsg: expect.stringMatching(/Request rate overrun/) } },
    ]);
    await cloud.advance('PT2S');
    await things().get();
  });

  test('a write inside a transaction is refused, and the transaction can be rolled back', async () => {
    const transaction = await sdk.database().startTransaction();
    await allowMore(cloud, { writesPerDay: 0 });
    await expect(
      transaction
        .collection('things')
        .doc('a')
        .update({ data: { n: 1 } }),
    ).rejects.toThrow(WRITE_OVERRUN);
    await transaction.rollback();
    expect((await things().get()).data).toEqual([{ _id: 'a' }]);
  });

  test('a full database refuses writes, and still allows reads and deletions', async () => {
    await allowMore(cloud, { databaseBytes: 0 });
    await expect(things().add({ data: {} })).rejects.toMatchObject({ errCode: -501003 });
    expect((await things().get()).data).toHaveLength(1);
    expect((await things().doc('a').remove()).stats.removed).toBe(1);
  });

  test('a full storage refuses uploads from functions and from people', async () => {
    await allowMore(cloud, { storageBytes: 0 });
    const file = { cloudPath: 'a.txt', fileContent: Buffer.from('x') };
    await expect(sdk.uploadFile(file)).rejects.toThrow(/Storage capacity overrun/);
    const headers = { 'x-wx-openid': 'oA' };
    const answer = await fetch(`${cloud.url}/storage/b.txt`, {
      method: 'POST',
      headers,
      body: 'x',
    });
    expect(answer.status).toBe(403);
  });

  test('function calls of a month: -501003 for a client, a message for a function', async () => {
    await allowMore(cloud, { functionCallsPerMonth: 1 });
    expect(await cloud.fn('quick', 'oA')).toEqual({ result: 1 });
    expect(await cloud.fn('quick', 'oA')).toMatchObject({
      errCode: -501003,
      errMsg: expect.stringContaining('exceed request limit'),
    });
    await expect(sdk.callFunction({ name: 'quick' })).rejects.toMatchObject({
      errCode: -1,
      errMsg: expect.stringContaining('Function invocations of this month overrun'),
    });
  });

  test('simultaneous calls of one function: -501004, counting those that wait for a process', async () => {
    cloud.setPlan({ concurrentCallsPerFunction: 3 });
    const answers = await Promise.all(Array.from({ length: 4 }, () => cloud.fn('slow', 'oA')));
    expect(answers.filter(({ errCode }) => errCode === -501004)).toHaveLength(1);
    expect(await cloud.fn('slow', 'oA')).not.toHaveProperty('errCode');
  });

  test('the plan can be set and lifted over HTTP', async () => {
    expect(await cloud.http('POST', '/plan', { plan: 'smallest' })).toEqual(PLANS.smallest);
    expect(await cloud.usage()).toMatchObject({ plan: { readsPerDay: 50_000 } });
    await cloud.http('POST', '/plan', { plan: { readsPerDay: 0 } });
    await expect(things().get()).rejects.toThrow(READ_OVERRUN);
    await cloud.http('DELETE', '/plan');
    await things().get();
  });

  test.each([
    ['a name that is none', { plan: 'biggest' }, /one of smallest/],
    ['a limit that is none', { plan: { reads: 1 } }, /no limit named reads/],
    ['no number', { plan: { readsPerDay: 'few' } }, /readsPerDay must be/],
  ])('%s is refused and changes nothing', async (_what, body, words) => {
    cloud.setPlan({ writesPerDay: 5 });
    const answer = await fetch(`${cloud.url}/plan`, { method: 'POST', body: JSON.stringify(body) });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(words);
    expect((await cloud.usage()).plan).toEqual({ writesPerDay: 5 });
  });
});

test('a plan applies from the start', async () => {
  const cloud = await startTestCloud({ plan: 'smallest' });
  expect((await cloud.usage()).plan).toEqual(PLANS.smallest);
  await cloud.close();
});
