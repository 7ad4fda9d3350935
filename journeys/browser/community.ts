import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud } from '../../demo/launch/open-cloud';
import type { Settings } from '../../demo/launch/settings';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { MORNING, waitUntil } from '../morning';
import { fontMount } from './chinese-font';

const ROOT = join(__dirname, '../..');

/**
 * The made-up community on its own local cloud, on a free port, always on the same morning. Its timers
 * run only when a test moves the clock, so the passing of a minute changes nothing in sight. With the
 * seed `none` there is nobody and nothing yet.
 */
export class Community {
  private constructor(
    readonly cloud: LocalCloud,
    readonly dataDir: string,
  ) {}

  static async open(seed: Settings['seed'] = 'demo'): Promise<Community> {
    const dataDir = mkdtempSync(join(tmpdir(), 'community-'));
    await waitUntil(MORNING, dataDir);
    const cloud = await openCloud(ROOT, { port: 0, dataDir, seed, timers: false }, [
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
