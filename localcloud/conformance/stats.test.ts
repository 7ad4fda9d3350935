import { startTestCloud } from '../testing/test-cloud';

const READER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const things = () => cloud.database().collection('things');
exports.main = async (event) => {
  if (event.together) await Promise.all([things().get(), things().get(), things().get()]);
  for (let i = 0; i < event.oneByOne; i += 1) await things().get();
  if (event.pipeline) await things().aggregate().lookup({ from: 'others', pipeline: [{ $match: { k: 1 } }], as: 'o' }).end();
  if (event.slowQuery) await things().where({ colour: 'red' }).get();
};`;

interface Report {
  mark: number;
  actions: Record<string, number>;
  functions: Record<string, number>;
  unserved: { collection: string; shape: string; function: string }[];
  invocations: {
    function: string;
    openid: string;
    longestChain: number;
    counts: Record<string, number>;
  }[];
}

describe('statistics', () => {
  test('the longest chain counts parallel calls once', async () => {
    const cloud = await startTestCloud({
      collections: [{ name: 'things' }],
      functions: { reader: { source: READER } },
    });
    const report = async (since: number) =>
      (await cloud.http('GET', `/stats?since=${since}`)) as Report;
    await cloud.fn('reader', 'oA', { together: true, oneByOne: 0 });
    const first = await report(0);
    expect(first.invocations).toMatchObject([
      { function: 'reader', openid: 'oA', longestChain: 1, counts: { 'database.getDocument': 3 } },
    ]);
    await cloud.fn('reader', 'oB', { together: true, oneByOne: 2 });
    const second = await report(first.mark);
    expect(second.invocations).toMatchObject([{ openid: 'oB', longestChain: 3 }]);
    expect(second.actions['database.getDocument']).toBe(8);
    expect(second.functions).toEqual({ reader: 2 });
    expect(second.unserved).toEqual([]);
    await cloud.close();
  });

  test('a query that no index serves is reported with its shape', async () => {
    const cloud = await startTestCloud({
      collections: [{ name: 'things' }],
      functions: { reader: { source: READER } },
    });
    await cloud.fn('reader', 'oA', { oneByOne: 0, slowQuery: true });
    const { unserved } = (await cloud.http('GET', '/stats')) as Report;
    expect(unserved).toEqual([
      { collection: 'things', shape: '{colour}', function: 'reader', count: 1 },
    ]);
    await cloud.close();
  });

  test('a lookup by a pipeline, which reads all of the other collection, is reported too', async () => {
    const cloud = await startTestCloud({
      collections: [{ name: 'things' }, { name: 'others' }],
      functions: { reader: { source: READER } },
    });
    await cloud.importDocuments('things', [{ _id: 1 }]);
    await cloud.fn('reader', 'oA', { oneByOne: 0, pipeline: true });
    const { unserved } = (await cloud.http('GET', '/stats')) as Report;
    expect(unserved).toMatchObject([{ collection: 'others', function: 'reader' }]);
    await cloud.close();
  });
});
