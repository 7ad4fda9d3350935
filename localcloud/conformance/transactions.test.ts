import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const CONFLICT =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.';
const GONE =
  '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.';

describe('transactions', () => {
  let cloud: TestCloud;
  let db: Db;
  const accounts = () => db.collection('accounts');
  const balance = async (id: string) => (await accounts().doc(id).get()).data.n;

  beforeAll(async () => {
    cloud = await startTestCloud({
      collections: [
        { name: 'accounts', indexes: [{ name: 'n', fields: [{ field: 'n', direction: 1 }] }] },
      ],
    });
    db = connectSdk(cloud).database({ throwOnNotFound: false });
  });
  beforeEach(async () => {
    await accounts()
      .doc('a')
      .set({ data: { n: 10 } });
    await accounts()
      .doc('b')
      .set({ data: { n: 10 } });
  });
  afterAll(() => cloud.close());

  test('others see its writes only after the commit', async () => {
    const transaction = await db.startTransaction();
    const mine = transaction.collection('accounts');
    await mine.doc('a').update({ data: { n: db.command.inc(-5) } });
    await mine.doc('new').set({ data: { n: 1 } });
    await mine.add({ data: { _id: 'added', n: 2 } });
    expect((await mine.doc('a').get()).data.n).toBe(5);
    expect(await balance('a')).toBe(10);
    expect((await accounts().doc('new').get()).data).toBeNull();
    await transaction.commit();
    expect(await balance('a')).toBe(5);
    expect(await balance('new')).toBe(1);
    expect(await balance('added')).toBe(2);
    await accounts()
      .where({ _id: db.command.in(['new', 'added']) })
      .remove();
  });

  test('a rollback leaves nothing behind', async () => {
    const transaction = await db.startTransaction();
    await transaction
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 0 } });
    await transaction.collection('accounts').doc('b').remove();
    expect((await transaction.collection('accounts').doc('b').get()).data).toBeNull();
    await transaction.rollback();
    expect(await balance('a')).toBe(10);
    expect(await balance('b')).toBe(10);
  });

  test('the snapshot is taken at the first operation, not at the start', async () => {
    const transaction = await db.startTransaction();
    await accounts()
      .doc('a')
      .update({ data: { n: 11 } });
    expect((await transaction.collection('accounts').doc('a').get()).data.n).toBe(11);
    await accounts()
      .doc('a')
      .update({ data: { n: 12 } });
    await accounts()
      .doc('b')
      .update({ data: { n: 12 } });
    expect((await transaction.collection('accounts').doc('a').get()).data.n).toBe(11);
    expect((await transaction.collection('accounts').doc('b').get()).data.n).toBe(10);
    const { data } = await transaction
      .collection('accounts')
      .where({ n: db.command.lt(12) })
      .orderBy('n', 'asc')
      .get();
    expect(data.map(({ _id }) => _id)).toEqual(['b', 'a']);
    await transaction.rollback();
  });

  test('a document that changed since the snapshot cannot be written: conflict at the write', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('accounts').doc('a').get();
    await accounts()
      .doc('a')
      .update({ data: { n: 3 } });
    await expect(
      transaction
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 4 } }),
    ).rejects.toThrow(CONFLICT);
    expect(await balance('a')).toBe(3);
  });

  test('a document that another open transaction has written: conflict at the write', async () => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await first
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 1 } });
    await expect(
      second
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } }),
    ).rejects.toThrow(CONFLICT);
    await first.commit();
    expect(await balance('a')).toBe(1);
  });

  test('after a conflict the transaction has ended', async () => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await first
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 1 } });
    await second
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 2 } })
      .catch(() => undefined);
    await expect(second.collection('accounts').doc('b').get()).rejects.toThrow(GONE);
    await first.rollback();
  });

  test('a write outside transactions waits for the lock on the document', async () => {
    const transaction = await db.startTransaction();
    await transaction
      .collection('accounts')
      .doc('a')
      .update({ data: { n: 100 } });
    let written = false;
    const other = accounts()
      .doc('a')
      .update({ data: { n: db.command.inc(1) } })
      .then(() => {
        written = true;
      });
    const free = await accounts()
      .doc('b')
      .update({ data: { n: 20 } });
    expect(free.stats.updated).toBe(1);
    expect(written).toBe(false);
    await transaction.commit();
    await other;
    expect(await balance('a')).toBe(101);
  });

  test('only calls on the transaction take part: where().update is outside it', async () => {
    const transaction = await db.startTransaction();
    await transaction
      .collection('accounts')
      .where({ _id: 'b' })
      .update({ data: { n: 77 } });
    expect(await balance('b')).toBe(77);
    await transaction.rollback();
    expect(await balance('b')).toBe(77);
  });

  test('where().remove and count are outside it too', async () => {
    await accounts().add({ data: { _id: 'c', n: 500 } });
    const transaction = await db.startTransaction();
    const inside = transaction.collection('accounts');
    await inside.doc('c').update({ data: { n: 600 } });
    expect((await inside.where({ n: 600 }).count()).total).toBe(0);
    await inside.where({ _id: 'b' }).remove();
    await transaction.rollback();
    expect((await accounts().where({ _id: 'b' }).count()).total).toBe(0);
    await accounts().doc('c').remove();
  });

  test('a transaction that was committed, or never started, is refused', async () => {
    const transaction = await db.startTransaction();
    await transaction.commit();
    await expect(
      transaction
        .collection('accounts')
        .doc('a')
        .set({ data: { n: 1 } }),
    ).rejects.toThrow(GONE);
  });

  test("the SDK receives the platform's codes", async () => {
    const answer = await cloud.http('POST', '/admin', {
      action: 'database.commitTransaction',
      transactionId: 'none',
    });
    expect(answer).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: GONE });
  });

  test('inserting an existing id ends the transaction', async () => {
    const transaction = await db.startTransaction();
    await expect(transaction.collection('accounts').add({ data: { _id: 'a' } })).rejects.toThrow(
      'E11000',
    );
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  });

  test('parallel transfers keep the sum', async () => {
    const transfer = (from: string, to: string) =>
      db
        .runTransaction(async (transaction) => {
          const collection = transaction.collection('accounts');
          const source = (await collection.doc(from).get()).data.n as number;
          const target = (await collection.doc(to).get()).data.n as number;
          await collection.doc(from).update({ data: { n: source - 1 } });
          await collection.doc(to).update({ data: { n: target + 1 } });
        })
        .then(
          () => 1,
          () => 0,
        );
    const done = await Promise.all(
      Array.from({ length: 12 }, (_, i) => (i % 2 ? transfer('a', 'b') : transfer('b', 'a'))),
    );
    expect(((await balance('a')) as number) + ((await balance('b')) as number)).toBe(20);
    expect(done.reduce<number>((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  });
});
