import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud } from '../../demo/launch/open-cloud';
import { type LocalCloud, startLocalCloud } from '../../localcloud/local-cloud';
import { fontMount } from './chinese-font';

const ROOT = join(__dirname, '../..');

/** A Wednesday, 10:10 in China: every studio keeps its usual hours, and pictures don't age. */
const MORNING = Date.parse('2028-04-12T02:10:00.000Z');

/** The made-up community on a local cloud of its own, on a free port, always on the same morning. */
export class Community {
  private constructor(
    readonly cloud: LocalCloud,
    private readonly dataDir: string,
  ) {}

  static async open(): Promise<Community> {
    const dataDir = mkdtempSync(join(tmpdir(), 'community-'));
    await waitUntilMorning(dataDir);
    const cloud = await openCloud(ROOT, { port: 0, dataDir, seed: 'demo' }, [
      { path: '/', dir: join(ROOT, 'dist/desk') },
      { path: '/phone', dir: join(ROOT, 'dist/h5') },
      fontMount,
    ]);
    return new Community(cloud, dataDir);
  }

  async close(): Promise<void> {
    await this.cloud.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Moves the clock while there is no function yet whose timer could fall due in those years. */
async function waitUntilMorning(dataDir: string): Promise<void> {
  const functionsDir = join(dataDir, 'no-functions');
  mkdirSync(functionsDir);
  const cloud = await startLocalCloud({ dataDir, functionsDir });
  const seconds = Math.ceil((MORNING - cloud.now().getTime()) / 1000);
  if (seconds > 0) await cloud.advance(`PT${seconds}S`);
  await cloud.close();
}
