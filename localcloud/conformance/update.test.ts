import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('writes', () => {
  let cloud: TestCloud;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'things' }] });
    db = connectSdk(cloud).database({ throwOnNotFound: false });
  });
  afterAll(() => cloud.close());

  const things = () => db.collection('things');
  /** Stores a document, updates it, and returns the result. */
  const changed = async (before: object, change: object) => {
    await things().doc('x').set({ data: before });
    await things().doc('x').update({ data: change });
    const { _id, ...rest } = (await things().doc('x').get()).data;
    return rest;
  };
  const refusal = (before: object, change: object) =>
    changed(before, change).then(
      () => 'taken',
      ({ errCode, message }) => `${errCode} ${message}`,
    );

  describe('add', () => {
    test('one document, with or without its own id', async () => {
      expect(await things().add({ data: { _id: 'own', a: 1 } })).toMatchObject({ _id: 'own' });
      const { _id } = await things().add({ data: { a: 2 } });
      expect(_id).toMatch(/^[0-9a-f]{32}$/);
    });

    test('several at once', async () => {
      const { _ids } = await things().add({ data: [{ _id: 'm1' }, { _id: 'm2' }] });
      expect(_ids).toEqual(['m1', 'm2']);
    });

    test('an existing id is refused; earlier documents of the list stay', async () => {
      const list = [{ _id: 'k1' }, { _id: 'own' }, { _id: 'k2' }];
      await expect(things().add({ data: list })).rejects.toMatchObject({
        errCode: -502001,
        message: expect.stringContaining(
          'E11000 duplicate key error collection: env.things index: _id_ dup key: { _id: "own" }',
        ),
      });
      expect((await things().doc('k1').get()).data).toEqual({ _id: 'k1' });
      expect((await things().doc('k2').get()).data).toBeNull();
    });

    test('a field name that begins with $ is refused', async () => {
      await expect(things().add({ data: { $bad: 1 } })).rejects.toMatchObject({ errCode: -502001 });
    });

    test("a server date uses the cloud's clock, with an offset", async () => {
      await things().add({
        data: { _id: 'dated', now: db.serverDate(), later: db.serverDate({ offset: 60_000 }) },
      });
      const { data } = await things().doc('dated').get();
      const now = data.now as Date;
      expect(Math.abs(now.getTime() - cloud.now().getTime())).toBeLessThan(5000);
      expect((data.later as Date).getTime() - now.getTime()).toBe(60_000);
    });
  });

  describe('set', () => {
    test('creates a document, then replaces all of it', async () => {
      expect(
        await things()
          .doc('s')
          .set({ data: { a: 1 } }),
      ).toMatchObject({ stats: { created: 1, updated: 0 } });
      expect(
        await things()
          .doc('s')
          .set({ data: { b: 2 } }),
      ).toMatchObject({ stats: { created: 0, updated: 1 } });
      expect((await things().doc('s').get()).data).toEqual({ _id: 's', b: 2 });
    });
  });

  describe('update operators', () => {
    test('plain values are set, nested ones are merged', async () => {
      expect(await changed({ o: { a: 1, b: 2 } }, { o: { a: 9 }, n: 1 })).toEqual({
        o: { a: 9, b: 2 },
        n: 1,
      });
    });

    test('set replaces a whole object, remove deletes a field', async () => {
      const _ = db.command;
      expect(
        await changed({ o: { a: 1, b: 2 }, x: 1 }, { o: _.set({ c: 3 }), x: _.remove() }),
      ).toEqual({ o: { c: 3 } });
    });

    test('inc, mul, min, max', async () => {
      const _ = db.command;
      expect(
        await changed(
          { i: 1, m: 2, lo: 5, hi: 5 },
          { i: _.inc(2), m: _.mul(3), lo: _.min(1), hi: _.max(9), made: _.inc(4), zero: _.mul(4) },
        ),
      ).toEqual({ i: 3, m: 6, lo: 1, hi: 9, made: 4, zero: 0 });
    });

    test('a server date in an update, at any depth', async () => {
      const made = await changed({ a: 1 }, { o: { at: db.serverDate({ offset: -60_000 }) } });
      const { at } = made.o as { at: Date };
      expect(Math.abs(at.getTime() + 60_000 - cloud.now().getTime())).toBeLessThan(5000);
    });

    test('rename', async () => {
      expect(await changed({ a: 1 }, { a: db.command.rename('b') })).toEqual({ b: 1 });
    });

    test('push: one, several, each with position, sort and slice', async () => {
      const _ = db.command;
      expect(await changed({ l: [1] }, { l: _.push(2) })).toEqual({ l: [1, 2] });
      expect(await changed({ l: [1] }, { l: _.push([2, 3]) })).toEqual({ l: [1, 2, 3] });
      expect(await changed({ k: 1 }, { l: _.push([1]) })).toEqual({ k: 1, l: [1] });
      expect(await changed({ l: [1, 2] }, { l: _.push({ each: [9], position: 0 }) })).toEqual({
        l: [9, 1, 2],
      });
      expect(
        await changed({ l: [1, 2, 3] }, { l: _.push({ each: [4, 5, 6], sort: -1, slice: 3 }) }),
      ).toEqual({ l: [6, 5, 4] });
      expect(
        await changed(
          { l: [{ s: 2 }] },
          { l: _.push({ each: [{ s: 1 }], sort: { s: 1 }, slice: -2 }) },
        ),
      ).toEqual({
        l: [{ s: 1 }, { s: 2 }],
      });
    });

    test('pop, shift, unshift', async () => {
      const _ = db.command;
      expect(await changed({ l: [1, 2, 3] }, { l: _.pop() })).toEqual({ l: [1, 2] });
      expect(await changed({ l: [1, 2, 3] }, { l: _.shift() })).toEqual({ l: [2, 3] });
      expect(await changed({ l: [3] }, { l: _.unshift([1, 2]) })).toEqual({ l: [1, 2, 3] });
    });

    test('pull, pullAll, addToSet', async () => {
      const _ = db.command;
      expect(await changed({ l: [1, 2, 1] }, { l: _.pull(1) })).toEqual({ l: [2] });
      expect(await changed({ l: [1, 2, 3] }, { l: _.pull(_.in([1, 3])) })).toEqual({ l: [2] });
      expect(await changed({ l: [1, 5, 9] }, { l: _.pull(_.gte(5)) })).toEqual({ l: [1] });
      expect(await changed({ l: [{ k: 1, v: 2 }, { k: 2 }] }, { l: _.pull({ k: 1 }) })).toEqual({
        l: [{ k: 2 }],
      });
      expect(await changed({ l: [1, 2, 3] }, { l: _.pullAll([1, 2]) })).toEqual({ l: [3] });
      expect(await changed({ l: [1] }, { l: _.addToSet(1) })).toEqual({ l: [1] });
      expect(await changed({ l: [1] }, { l: _.addToSet({ $each: [1, 2, 2] }) })).toEqual({
        l: [1, 2],
      });
    });

    test('bit', async () => {
      expect(await changed({ n: 13 }, { n: db.command.bit({ and: 10 }) })).toEqual({ n: 8 });
      expect(await changed({ n: 5 }, { n: db.command.bit({ or: 8 }) })).toEqual({ n: 13 });
      expect(await changed({ n: 5 }, { n: db.command.bit({ xor: 1 }) })).toEqual({ n: 4 });
    });

    test('elements of arrays by index; a removed element becomes null', async () => {
      expect(await changed({ l: [{ a: 1 }, { a: 2 }] }, { 'l.1.a': 5 })).toEqual({
        l: [{ a: 1 }, { a: 5 }],
      });
      expect(await changed({ l: [1, 2] }, { 'l.0': db.command.remove() })).toEqual({
        l: [null, 2],
      });
      expect(await changed({ l: [1] }, { 'l.3': 4 })).toEqual({ l: [1, null, null, 4] });
    });

    test('the positional $ changes the element that the query found, $[] all of them', async () => {
      await things()
        .doc('p')
        .set({
          data: {
            l: [
              { k: 'a', n: 1 },
              { k: 'b', n: 1 },
            ],
          },
        });
      await things()
        .where({ _id: 'p', 'l.k': 'b' })
        .update({ data: { 'l.$.n': 7 } });
      expect((await things().doc('p').get()).data.l).toEqual([
        { k: 'a', n: 1 },
        { k: 'b', n: 7 },
      ]);
      await things()
        .doc('p')
        .update({ data: { 'l.$[].n': db.command.inc(1) } });
      expect((await things().doc('p').get()).data.l).toEqual([
        { k: 'a', n: 2 },
        { k: 'b', n: 8 },
      ]);
    });
  });

  describe('what MongoDB refuses', () => {
    test.each([
      [
        'inc on text',
        { n: 'one' },
        () => ({ n: db.command.inc(1) }),
        'Cannot apply $inc to a value of non-numeric type',
      ],
      [
        'inc by text',
        { n: 1 },
        () => ({ n: db.command.inc('1') }),
        'Cannot increment with non-numeric argument',
      ],
      [
        'mul on null',
        { n: null },
        () => ({ n: db.command.mul(2) }),
        'Cannot apply $mul to a value of non-numeric type',
      ],
      [
        'push on text',
        { l: 'x' },
        () => ({ l: db.command.push(1) }),
        'must be an array but is of type string',
      ],
      ['addToSet on a number', { l: 1 }, () => ({ l: db.command.addToSet(1) }), 'must be an array'],
      [
        'pull on text',
        { l: 'x' },
        () => ({ l: db.command.pull(1) }),
        'Cannot apply $pull to a non-array value',
      ],
      [
        'pop on an object',
        { l: {} },
        () => ({ l: db.command.pop() }),
        'contains an element of non-array type',
      ],
      [
        'a path through a scalar',
        { a: 5 },
        () => ({ 'a.b': 1 }),
        "Cannot create field 'b' in element {a: 5}",
      ],
      [
        'a path through null',
        { a: null },
        () => ({ 'a.b': 1 }),
        "Cannot create field 'b' in element {a: null}",
      ],
      ['a name inside an array', { a: [1] }, () => ({ 'a.b': 1 }), "Cannot create field 'b'"],
    ])('%s', async (_what, before, change, reason) => {
      const said = await refusal(before, change());
      expect(said).toContain('-502001');
      expect(said).toContain(reason);
    });

    test('two changes of the same path are refused', async () => {
      const answer = await cloud.http('POST', '/admin', {
        action: 'database.modifyDocument',
        collectionName: 'things',
        query: '{"_id":"x"}',
        data: '{"$set":{"a.b":1},"$inc":{"a":1}}',
        merge: true,
      });
      expect(answer).toMatchObject({
        code: 'DATABASE_REQUEST_FAILED',
        message: expect.stringContaining('would create a conflict'),
      });
    });

    test('an unknown operator in a query is refused', async () => {
      await expect(
        things()
          .where({ a: { $nonsense: 1 } })
          .get(),
      ).rejects.toMatchObject({ errCode: -502001 });
    });
  });

  describe('many at once', () => {
    test('where().update returns the number of documents that changed', async () => {
      await things().add({
        data: [
          { _id: 'w1', w: 1 },
          { _id: 'w2', w: 1 },
          { _id: 'w3', w: 2 },
        ],
      });
      expect(
        await things()
          .where({ w: 1 })
          .update({ data: { seen: true } }),
      ).toMatchObject({ stats: { updated: 2 } });
      expect(
        await things()
          .where({ w: 1 })
          .update({ data: { seen: true } }),
      ).toMatchObject({ stats: { updated: 0 } });
      expect(
        await things()
          .where({ w: 9 })
          .update({ data: { seen: true } }),
      ).toMatchObject({ stats: { updated: 0 } });
      expect(
        await things()
          .where({ w: 1 })
          .update({ data: { one: true }, multi: false }),
      ).toMatchObject({ stats: { updated: 1 } });
    });

    test('where().remove returns the number of removed documents', async () => {
      expect(
        await things()
          .where({ _id: db.command.in(['w1', 'w3']) })
          .remove(),
      ).toMatchObject({ stats: { removed: 2 } });
      expect(await things().doc('w1').remove()).toMatchObject({ stats: { removed: 0 } });
      expect(await things().doc('w2').remove()).toMatchObject({ stats: { removed: 1 } });
    });
  });

  test('createCollection creates a collection, and refuses an existing name', async () => {
    await db.createCollection('fresh');
    expect((await db.collection('fresh').get()).data).toEqual([]);
    await expect(db.createCollection('fresh')).rejects.toMatchObject({
      errMsg: expect.stringContaining('Table exist'),
    });
  });

  test('an environment holds at most a hundred collections', async () => {
    const make = async () => {
      for (let i = 0; i <= 100; i += 1) await db.createCollection(`more-${i}`);
    };
    await expect(make()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_EXCEED_LIMIT' });
  });

  test('a field named __proto__ is an ordinary field', async () => {
    const answer = await cloud.http('POST', '/admin', {
      action: 'database.insertDocument',
      collectionName: 'things',
      data: ['{"_id":"proto","__proto__":{"admin":true}}'],
    });
    expect(answer).toHaveProperty('data.insertedIds', ['proto']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    const found = (await cloud.http('POST', '/admin', {
      action: 'database.getDocument',
      collectionName: 'things',
      queryType: 'WHERE',
      query: '{"_id":"proto"}',
    })) as { data: { list: string[] } };
    expect(found.data.list[0]).toContain('"__proto__":{"admin":true}');
  });
});
