import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/store/indexes';
import type { ApiResult } from '../../core/contract/api-event';
import { putEarlierDataAside } from '../../demo/launch/earlier-data';
import { openCloud } from '../../demo/launch/open-cloud';
import { type LocalCloud, startLocalCloud } from '../../localcloud/local-cloud';
import { keptStates, readKept } from '../old-data/kept';

/** 打开旧数据: how `npm start` handles a folder that an earlier build has filled. */

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'earlier-folder-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function filledBy(state: string): Promise<string> {
  const dataDir = join(home, '.local');
  mkdirSync(dataDir);
  // The marker that every build has written since folders have markers.
  writeFileSync(join(dataDir, 'shape.txt'), '2');
  const cloud = await startLocalCloud({
    ...{ dataDir, port: 0, timers: false, collections },
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
  });
  const kept = readKept(state);
  for (const [name, documents] of Object.entries(kept.collections)) {
    await cloud.importDocuments(name, documents);
  }
  await cloud.close();
  return dataDir;
}

async function everybodyReads(cloud: LocalCloud, state: string): Promise<void> {
  const { people = [], requests = [] } = readKept(state).collections;
  for (const { _id, name } of people) {
    const me = { op: 'me.read', input: {}, commandId: '' };
    const answer = (await cloud.callFunction('api', _id, me)) as ApiResult<{ name: string }>;
    expect(answer).toMatchObject({ ok: true, value: { name } });
  }
  for (const { _id, asker } of requests) {
    const event = { op: 'requests.read', input: { id: _id }, commandId: '' };
    expect(await cloud.callFunction('api', `${asker}`, event)).toMatchObject({ ok: true });
  }
}

test.each(keptStates())(
  'data stored by %s are opened in place, and nobody is missing',
  async (state) => {
    const dataDir = await filledBy(state);
    expect(putEarlierDataAside(dataDir)).toBeNull();
    const settings = { port: 0, dataDir, seed: 'demo', timers: false } as const;
    const cloud = await openCloud(ROOT, settings, []);
    try {
      await cloud.callAs({ source: 'timer' }, 'patrol');
      await everybodyReads(cloud, state);
    } finally {
      await cloud.close();
    }
  },
);
