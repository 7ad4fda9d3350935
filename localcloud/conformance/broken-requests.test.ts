import { connect } from 'node:net';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('broken requests', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startTestCloud({
      functions: { echo: { source: 'exports.main = (event) => event;' } },
    });
  });
  afterAll(() => cloud.close());

  const isUp = async () =>
    ((await cloud.http('GET', '/clock')) as { now?: string }).now !== undefined;

  test.each(['/admin', '/fn/echo', '/storage/a.txt'])(
    '%s survives a body that is cut off',
    async (path) => {
      await new Promise<void>((resolve) => {
        const socket = connect(cloud.port, '127.0.0.1', () => {
          socket.write(
            `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${cloud.port}\r\nx-wx-openid: oA\r\nContent-Length: 5000\r\n\r\n{"a":`,
            () => socket.destroy(),
          );
        });
        socket.on('close', () => resolve());
      });
      expect(await isUp()).toBe(true);
    },
  );

  test.each([
    ['/admin', 'no json', 400],
    ['/admin', '[1]', 200],
    ['/fn/echo', '{"half":', 400],
    ['/fn/echo', '"text"', 400],
    ['/consents', '[]', 400],
  ])('%s answers %s with %i', async (path, body, status) => {
    const headers = { 'x-wx-openid': 'oA' };
    const answer = await fetch(cloud.url + path, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(await isUp()).toBe(true);
  });

  test('an unknown action, and a query that is not EJSON', async () => {
    expect(await cloud.http('POST', '/admin', { action: 'database.nonsense' })).toMatchObject({
      code: 'INVALID_PARAM',
    });
    const query = {
      action: 'database.getDocument',
      collectionName: 'c',
      queryType: 'WHERE',
      query: '{',
    };
    expect(await cloud.http('POST', '/admin', query)).toMatchObject({ code: 'INVALID_PARAM' });
  });

  test('an unknown path, and a wrong method', async () => {
    expect((await fetch(`${cloud.url}/nothing`)).status).toBe(404);
    expect((await fetch(`${cloud.url}/clock`, { method: 'PUT' })).status).toBe(405);
  });
});
