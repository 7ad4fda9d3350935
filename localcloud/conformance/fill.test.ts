import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestCloud } from '../testing/test-cloud';

const COUNTER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async () => (await cloud.database().collection('people').count()).total;`;

const options = {
  collections: [{ name: 'people' }],
  functions: { counter: { source: COUNTER } },
  templates: [
    { id: 'once', title: '进度', kind: 'once' as const, fields: [] },
    { id: 'always', title: '公告', kind: 'longterm' as const, fields: [] },
  ],
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

describe('filling a cloud', () => {
  test('it answers nobody before it is filled, and then has all documents', async () => {
    const port = await freePort();
    const ask = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/fn/counter`, {
        method: 'POST',
        headers: { 'x-wx-openid': 'oA' },
      });
      return answer.json();
    };
    const cloud = await startTestCloud({
      ...options,
      port,
      prewarm: true,
      fill: async (inside) => {
        await inside.importDocuments('people', [{ _id: 'a' }]);
        await expect(ask()).rejects.toThrow('fetch failed');
        await inside.importDocuments('people', [{ _id: 'b' }]);
      },
    });
    expect(await ask()).toEqual({ result: 2 });
    await cloud.close();
  });

  test('repeated filling does not add consents', async () => {
    const cloud = await startTestCloud({
      ...options,
      fill: (inside) => inside.importConsents('oA', { once: 3, always: 1 }),
    });
    await cloud.importConsents('oA', { once: 3 });
    expect(await cloud.http('GET', '/consents', undefined, 'oA')).toEqual({ once: 3, always: -1 });
    await cloud.close();
  });

  test('when filling fails it does not start, and releases the folder', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'filled-'));
    const fill = () => Promise.reject(new Error('the documents cannot be read'));
    const failed = startTestCloud({ ...options, dataDir, fill });
    await expect(failed).rejects.toThrow('the documents cannot be read');
    const cloud = await startTestCloud({ ...options, dataDir });
    await cloud.close();
    rmSync(dataDir, { recursive: true });
  });
});
