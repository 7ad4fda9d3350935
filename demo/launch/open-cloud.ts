import { join } from 'node:path';
import { collections } from '../../cloudfunctions/store/collections';
import { templates } from '../../core/contract/templates';
import { type LocalCloud, startLocalCloud } from '../../localcloud/local-cloud';
import type { Mount } from '../../localcloud/options';
import { fill } from './fill';
import type { Settings } from './settings';

/**
 * Starts the product's local cloud: its functions, collections, templates, and its people.
 *
 * @throws Error in words for the person at the keyboard
 */
export async function openCloud(
  root: string,
  { port, dataDir, seed, plan }: Settings,
  mounts: readonly Mount[],
): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    dataDir,
    port,
    functionsDir: join(root, 'dist', 'cloudfunctions'),
    templates: Object.values(templates),
    collections: collections.map(({ name, indexes }) => ({
      name,
      indexes: indexes.map((index) => ({ ...index, fields: [...index.fields] })),
    })),
    mounts,
    ...(plan && { plan }),
    prewarm: true,
  }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`本地云没有打开：${why}\n数据在 ${dataDir}，用 DATA_DIR=… 可以换一个地方。`);
  });
  try {
    if (seed === 'demo') await fill(cloud);
  } catch (error) {
    await cloud.close();
    throw error;
  }
  return cloud;
}
