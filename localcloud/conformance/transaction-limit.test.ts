import { connectSdk } from '../testing/sdk';
import { startTestCloud } from '../testing/test-cloud';

const GONE =
  '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.';

/** A short limit for this test; transactions.test.ts proves the platform's thirty seconds. */
const LIMIT_MS = 500;

test('a transaction that is open for too long ends, writes nothing, and releases its locks', async () => {
  const cloud = await startTestCloud({
    collections: [{ name: 'accounts' }],
    transactionMs: LIMIT_MS,
  });
  try {
    const db = connectSdk(cloud).database({ throwOnNotFound: false });
    const accounts = db.collection('accounts');
    await accounts.add({ data: { _id: 'a', n: 10 } });
    const transaction = await db.startTransaction();
    const inside = transaction.collection('accounts');
    await inside.doc('a').update({ data: { n: 0 } });
    await inside.add({ data: { _id: 'b', n: 10 } });
    const isThere = () =>
      inside
        .doc('a')
        .get()
        .then(() => true)
        .catch(() => false);
    while (await isThere());

    await expect(inside.doc('a').get()).rejects.toThrow(GONE);
    await expect(transaction.commit()).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining(GONE),
    });
    expect((await accounts.get()).data).toEqual([{ _id: 'a', n: 10 }]);
    await accounts.doc('a').update({ data: { n: db.command.inc(1) } });
    expect((await accounts.doc('a').get()).data.n).toBe(11);
  } finally {
    await cloud.close();
  }
});
