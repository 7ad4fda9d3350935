import { join } from 'node:path';
import { collections } from '../../cloudfunctions/store/indexes';
import { templates } from '../../core/contract/templates';
import type { LocalCloud } from '../../localcloud/local-cloud';
import type { Mount } from '../../localcloud/options';
import { fill } from './fill';
import type { Settings } from './settings';
import { startTodaysCloud } from './todays-cloud';

/**
 * Starts the product's local cloud: its functions, collections, templates, and people. No request is
 * answered before the people have been imported.
 * @throws Error with a clear message for the user
 */
export async function openCloud(
  root: string,
  { port, dataDir, seed, plan, timers }: Settings,
  mounts: readonly Mount[],
): Promise<LocalCloud> {
  return startTodaysCloud({
    dataDir,
    port,
    functionsDir: join(root, 'dist', 'cloudfunctions'),
    templates: Object.values(templates),
    messageReceiver: { wxa_media_check: 'api' },
    collections: collections.map(({ name, indexes }) => ({
      name,
      indexes: indexes.map((index) => ({ ...index, fields: [...index.fields] })),
    })),
    mounts,
    ...(plan && { plan }),
    ...(timers !== undefined && { timers }),
    ...(seed === 'demo' && { fill }),
    prewarm: true,
  }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`本地云没有打开：${why}\n数据在 ${dataDir}，用 DATA_DIR=… 可以换一个地方。`);
  });
}
