import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

/** `updateAndReturn` of the node SDK; `wx-server-sdk` has it without documenting it. */
describe('an update that returns the document', () => {
  let cloud: TestCloud;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'doors' }] });
    db = connectSdk(cloud).database();
    await db.collection('doors').add({
      data: [
        { _id: 'a', n: 1 },
        { _id: 'b', n: 1 },
      ],
    });
  });
  afterAll(() => cloud.close());

  const updateAndReturn = (query: object, change: object) =>
    cloud.http('POST', '/admin', {
      action: 'database.modifyAndReturnDoc',
      collectionName: 'doors',
      queryType: 'WHERE',
      query: JSON.stringify(query),
      data: JSON.stringify({ $set: change }),
    });

  test('changes one of the matching documents, and returns the new state', async () => {
    const answer = await updateAndReturn({ n: 1 }, { n: 2 });
    expect(answer).toMatchObject({ data: { updated: 1, doc: '{"_id":"a","n":2}' } });
    expect((await db.collection('doors').where({ n: 1 }).count()).total).toBe(1);
  });

  test('counts a document that already had these values', async () => {
    const answer = await updateAndReturn({ _id: 'b' }, { n: 1 });
    expect(answer).toMatchObject({ data: { updated: 1, doc: '{"_id":"b","n":1}' } });
  });

  test('returns null when nothing matches', async () => {
    const answer = await updateAndReturn({ n: 99 }, { n: 1 });
    expect(answer).toMatchObject({ data: { updated: 0, doc: null } });
  });
});
