import { type Collection, connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const CONFLICT =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.';
const GONE =
  '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.';

describe('unique keys in transactions', () => {
  let cloud: TestCloud;
  let db: Db;
  beforeAll(async () => {
    cloud = await startTestCloud({
      collections: [
        {
          name: 'keyed',
          indexes: [{ name: 'u', fields: [{ field: 'u', direction: 1 }], unique: true }],
        },
      ],
    });
    db = connectSdk(cloud).database();
  });
  afterAll(() => cloud.close());

  const keyed = () => db.collection('keyed');
  const keys = async () =>
    (await keyed().orderBy('u', 'asc').get()).data.map(({ _id, u }) => [_id, u]);

  beforeEach(async () => {
    await keyed()
      .where({ u: db.command.gte(0) })
      .remove();
    await keyed().add({
      data: [
        { _id: 'a', u: 1 },
        { _id: 'b', u: 2 },
      ],
    });
  });

  test('a key that the transaction has freed can be used again inside it', async () => {
    const transaction = await db.startTransaction();
    const inside = transaction.collection('keyed');
    await inside.doc('a').remove();
    await inside.add({ data: { _id: 'c', u: 1 } });
    await transaction.commit();
    expect(await keys()).toEqual([
      ['c', 1],
      ['b', 2],
    ]);
  });

  test('two documents swap their keys by means of a third', async () => {
    const transaction = await db.startTransaction();
    const inside = transaction.collection('keyed');
    await inside.doc('a').update({ data: { u: 3 } });
    await inside.doc('b').update({ data: { u: 1 } });
    await inside.doc('a').update({ data: { u: 2 } });
    await transaction.commit();
    expect(await keys()).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  test('a deleted document can be inserted again with the same key', async () => {
    const transaction = await db.startTransaction();
    const inside = transaction.collection('keyed');
    await inside.doc('a').remove();
    await inside.doc('a').set({ data: { u: 1, back: true } });
    await transaction.commit();
    expect((await keyed().doc('a').get()).data).toEqual({ _id: 'a', u: 1, back: true });
  });

  test.each([
    ['added', (inside: Collection) => inside.add({ data: { _id: 'd', u: 7 } })],
    ['changed', (inside: Collection) => inside.doc('a').update({ data: { u: 7 } })],
  ])('two documents with one key, the second %s: refused', async (_how, second) => {
    const transaction = await db.startTransaction();
    const inside = transaction.collection('keyed');
    await inside.add({ data: { _id: 'c', u: 7 } });
    await expect(second(inside)).rejects.toThrow('index: u dup key: { u: 7 }');
    await expect(transaction.commit()).rejects.toThrow(GONE);
    expect(await keys()).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  const remove = (inside: Collection) => inside.doc('a').remove();
  const change = (inside: Collection) => inside.doc('a').update({ data: { u: 5 } });

  test.each([
    ['a deletion', remove, 'commit', 'added'],
    ['a deletion', remove, 'rollback', expect.stringContaining('E11000')],
    ['a change', change, 'commit', 'added'],
    ['a change', change, 'rollback', expect.stringContaining('E11000')],
  ] as const)('a key freed by %s is taken until the end', async (_how, free, end, outcome) => {
    const transaction = await db.startTransaction();
    const other = await db.startTransaction();
    await free(transaction.collection('keyed'));
    let decided = false;
    const waiting = keyed()
      .add({ data: { _id: 'c', u: 1 } })
      .then(
        () => 'added',
        (error: Error) => error.message,
      )
      .finally(() => {
        decided = true;
      });
    const rival = other.collection('keyed').add({ data: { _id: 'd', u: 1 } });
    await expect(rival).rejects.toThrow(CONFLICT);
    await keyed().add({ data: { _id: 'e', u: 8 } });
    expect(decided).toBe(false);
    await transaction[end]();
    expect(await waiting).toEqual(outcome);
  });

  test('a key that a transaction takes is locked: other writers conflict or wait, as for a document', async () => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await first.collection('keyed').add({ data: { _id: 'k1', u: 11 } });
    await expect(second.collection('keyed').add({ data: { _id: 'k2', u: 11 } })).rejects.toThrow(
      CONFLICT,
    );
    const outside = keyed().add({ data: { _id: 'k3', u: 11 } });
    const refused = expect(outside).rejects.toThrow('E11000');
    await keyed().add({ data: { _id: 'k4', u: 12 } });
    await first.commit();
    await refused;
    expect(await keys()).toEqual([
      ['a', 1],
      ['b', 2],
      ['k1', 11],
      ['k4', 12],
    ]);
  });
});
