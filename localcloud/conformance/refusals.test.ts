import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

/** The state after a refused write, and the platform's message. */
describe('refused writes', () => {
  let cloud: TestCloud;
  let db: Db;
  const unique = { name: 'u', unique: true, fields: [{ field: 'u', direction: 1 as const }] };

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'things', indexes: [unique] }] });
    db = connectSdk(cloud).database({ throwOnNotFound: false });
  });
  afterAll(() => cloud.close());
  beforeEach(() => db.collection('things').where({ _id: /.*/ }).remove());

  const message = (run: Promise<unknown>) =>
    run.then(
      () => 'not refused',
      (error: { message: string }) => error.message,
    );
  const update = async (doc: object, data: object) => {
    await db.collection('things').doc('one').set({ data: doc });
    return message(db.collection('things').doc('one').update({ data }));
  };

  test('are write errors whose message lacks the name of the code', async () => {
    expect(await update({ a: null }, { 'a.b': 1 })).toContain(
      "[FailedOperation] multiple write errors: [{write errors: [{Cannot create field 'b' in element {a: null}}]}, {<nil>}]",
    );
    expect(await update({ a: [1] }, { 'a.b': 1 })).toContain(
      "Cannot create field 'b' in element {a: [1]}",
    );
  });

  test('an update of several documents stops at the first that it cannot change; earlier ones stay changed', async () => {
    const things = db.collection('things');
    await things.add({
      data: [
        { _id: 'a', n: 1, u: 1 },
        { _id: 'b', n: 'x', u: 2 },
        { _id: 'c', n: 3, u: 3 },
      ],
    });
    const change = things.where({ u: db.command.gt(0) }).update({ data: { n: db.command.inc(1) } });
    await expect(change).rejects.toMatchObject({ errCode: -502001 });
    const { data } = await things.get();
    expect(data.map(({ n }) => n)).toEqual([2, 'x', 3]);
  });

  test('of several documents that would get one unique key, the first gets it', async () => {
    const things = db.collection('things');
    await things.add({
      data: [
        { _id: 'a', u: 1 },
        { _id: 'b', u: 2 },
      ],
    });
    const change = things.where({ u: db.command.gt(0) }).update({ data: { u: 7 } });
    expect(await message(change)).toContain('E11000');
    expect((await things.get()).data).toEqual([
      { _id: 'a', u: 7 },
      { _id: 'b', u: 2 },
    ]);
    expect((await things.where({ u: 2 }).get()).data).toHaveLength(1);
  });

  test('inside a transaction a refused write ends the transaction', async () => {
    await db.collection('things').add({ data: { _id: 'a', n: 'x' } });
    const transaction = await db.startTransaction();
    const doc = transaction.collection('things').doc('a');
    await expect(doc.update({ data: { n: db.command.inc(1) } })).rejects.toThrow('non-numeric');
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  });

  test('conflicting paths are reported by the shorter one', async () => {
    const both = { a: db.command.set({}), 'a.x': 2 };
    expect(await update({ a: {} }, both)).toContain(
      "Updating the path 'a.x' would create a conflict at 'a'",
    );
  });

  test('rename to the same path or through an array is refused', async () => {
    expect(await update({ a: 1 }, { a: db.command.rename('a') })).toContain(
      'The source and target field for $rename must differ: a: "a"',
    );
    expect(await update({ a: [1] }, { 'a.0': db.command.rename('b') })).toContain(
      "The source field cannot be an array element, 'a.0'",
    );
    expect(await update({ a: 1, b: [] }, { a: db.command.rename('b.0') })).toContain(
      "The destination field cannot be an array element, 'b.0'",
    );
  });

  test('a document of more than 16 MB', async () => {
    const huge = { text: 'x'.repeat(16 * 1024 * 1024) };
    expect(await message(db.collection('things').add({ data: huge }))).toContain('too large');
    expect(await update({ a: 1 }, huge)).toContain('larger than 16777216');
  });

  test.each(['$money', 'system.users', '.a', 'a.'])(
    'a collection named %j is refused',
    async (name) => {
      await expect(db.createCollection(name)).rejects.toThrow('Invalid collection name');
    },
  );

  test('a collection that exists already is refused', async () => {
    await expect(db.createCollection('things')).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_ALREADY_EXIST',
      message: expect.stringContaining('[ResourceUnavailable.ResourceExist] Table exist'),
    });
  });
});
