import { startTestCloud, type TestCloud } from '../testing/test-cloud';

/**
 * A function with the basic operations of a product: a conditional write, an indexed read, a stored
 * file, and a sent message.
 */
const PRODUCT = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async () => {
  const { OPENID } = cloud.getWXContext();
  const db = cloud.database();
  const orders = db.collection('orders');
  const change = { data: { version: 2, owner: OPENID } };
  const first = await orders.where({ _id: 'o1', version: 1 }).update(change);
  const second = await orders.where({ _id: 'o1', version: 1 }).update(change);
  const { data } = await orders.where({ owner: OPENID }).orderBy('at', 'desc').limit(5).get();
  const { fileID } = await cloud.uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('hello') });
  const { fileContent } = await cloud.downloadFile({ fileID });
  await cloud.openapi.subscribeMessage.send({
    touser: OPENID, templateId: 'tmpl-1', page: 'pages/order', data: { thing1: { value: '有进展了' } },
  });
  return { updated: [first.stats.updated, second.stats.updated], data, text: String(fileContent) };
};`;

const TIMER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async () => cloud.database().collection('runs').add({ data: { at: new Date() } });`;

const indexes = [
  {
    name: 'owner_at',
    fields: [
      { field: 'owner', direction: 1 as const },
      { field: 'at', direction: -1 as const },
    ],
  },
];

/** A first check of a local cloud: do the basic services work? */
describe('the local cloud', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startTestCloud({
      collections: [{ name: 'orders', indexes }, { name: 'runs' }],
      templates: [
        { id: 'tmpl-1', title: '进度', kind: 'once', fields: [{ name: 'thing1', kind: 'thing' }] },
      ],
      functions: {
        product: {
          source: PRODUCT,
          config: { permissions: { openapi: ['subscribeMessage.send'] } },
        },
        hourly: {
          source: TIMER,
          config: { triggers: [{ name: 'tick', type: 'timer', config: '0 0 * * * * *' }] },
        },
      },
    });
    await cloud.importDocuments('orders', [{ _id: 'o1', version: 1, at: 1 }]);
  });
  afterAll(() => cloud.close());

  test('a function writes once, reads, stores a file and sends a message', async () => {
    await cloud.http('POST', '/consents', { 'tmpl-1': 'accept' }, 'oAnna');
    expect(await cloud.fn('product', 'oAnna')).toEqual({
      result: {
        updated: [1, 0],
        data: [{ _id: 'o1', version: 2, owner: 'oAnna', at: 1 }],
        text: 'hello',
      },
    });
    expect(await cloud.http('GET', '/messages?openid=oAnna')).toMatchObject([
      { page: 'pages/order', data: { thing1: { value: '有进展了' } } },
    ]);
    expect((await cloud.http('GET', '/stats')) as object).toMatchObject({ unserved: [] });
  });

  test('timers run as the clock passes', async () => {
    const { fired } = await cloud.advance('PT3H');
    expect(fired).toHaveLength(3);
    expect(cloud.collectionIsEmpty('runs')).toBe(false);
  });

  test('a message without consent is refused with its code', async () => {
    expect(await cloud.fn('product', 'oBert')).toMatchObject({
      errMsg: expect.stringContaining('43101'),
    });
  });
});
