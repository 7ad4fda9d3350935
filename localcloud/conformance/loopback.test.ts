import { request } from 'node:http';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('loopback only', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startTestCloud();
  });
  afterAll(() => cloud.close());

  const status = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request({ host: '127.0.0.1', port: cloud.port, path: '/clock', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test('its own pages may call it', async () => {
    expect(await status({ host: `127.0.0.1:${cloud.port}` })).toBe(200);
    expect(
      await status({ host: `localhost:${cloud.port}`, origin: `http://localhost:${cloud.port}` }),
    ).toBe(200);
  });

  test('a page from another origin may not', async () => {
    const host = `127.0.0.1:${cloud.port}`;
    expect(await status({ host, origin: 'https://example.com' })).toBe(403);
    expect(await status({ host, origin: 'null' })).toBe(403);
    expect(await status({ host, origin: `http://localhost:${cloud.port + 1}` })).toBe(403);
  });

  test("a mini-program in WeChat's developer tools may", async () => {
    const host = `127.0.0.1:${cloud.port}`;
    const referer = 'https://servicewechat.com/wx0123456789abcdef/devtools/page-frame.html';
    expect(await status({ host, origin: 'http://127.0.0.1:12345', referer })).toBe(200);
  });

  test('another host name that resolves to this machine may not', async () => {
    expect(await status({ host: `evil.example:${cloud.port}` })).toBe(403);
  });

  test('a port in use gives a clear error', async () => {
    await expect(startTestCloud({ port: cloud.port })).rejects.toThrow(
      `Port ${cloud.port} is taken`,
    );
  });

  test('a data folder in use gives a clear error', async () => {
    await expect(startTestCloud({ dataDir: cloud.dataDir })).rejects.toThrow(
      'is in use by another local cloud',
    );
  });
});
