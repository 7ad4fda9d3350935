import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('mounted pages', () => {
  let home: string;
  let cloud: TestCloud;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'localcloud-mounts-'));
    for (const dir of ['desk', 'phone']) {
      mkdirSync(join(home, dir));
      writeFileSync(join(home, dir, 'index.html'), `<title>${dir}</title>`);
    }
    writeFileSync(join(home, 'secret.txt'), 'secret');
    cloud = await startTestCloud({
      mounts: [
        { path: '/', dir: join(home, 'desk') },
        { path: '/phone', dir: join(home, 'phone') },
      ],
    });
  });
  afterAll(async () => {
    await cloud.close();
    rmSync(home, { recursive: true });
  });

  const text = async (path: string) => (await fetch(cloud.url + path)).text();

  test('each folder has its path, and a directory serves its index.html', async () => {
    expect(await text('/')).toContain('desk');
    expect(await text('/phone/')).toContain('phone');
    expect(await text('/phone?openid=o1')).toContain('phone');
    expect((await fetch(`${cloud.url}/none.js`)).status).toBe(404);
  });

  test('nothing outside a mounted folder is served', async () => {
    const status = await new Promise((resolve) => {
      request(
        {
          host: '127.0.0.1',
          port: cloud.port,
          path: '/phone/..%2fsecret.txt',
          headers: { host: `127.0.0.1:${cloud.port}` },
        },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      ).end();
    });
    expect(status).toBe(404);
  });
});
