import { COLLECTION_NAMES, type CollectionName } from '../../cloudfunctions/store/collections';
import { NEW_AGENDA } from '../../cloudfunctions/store/shape/progress';
import { marked } from '../../cloudfunctions/store/shape/shapes';
import type { Inside } from '../../localcloud/inside';
import { type LocalCloud, startLocalCloud } from '../../localcloud/local-cloud';
import type { LocalCloudOptions } from '../../localcloud/options';

/**
 * 今天的云: a local cloud that marks what is imported as written by this build. What its folder holds
 * already keeps the shape it has, and `patrol` moves it; in an empty one there is nothing to move.
 */
export async function startTodaysCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    // A plan that limits nothing needs no pace.
    ...(!options.plan && { environment: { QUERIES_PER_SECOND: 'unlimited' } }),
    ...options,
    fill: async (inside) => {
      if (COLLECTION_NAMES.every((name) => inside.collectionIsEmpty(name))) {
        await inside.importDocuments('agenda', [NEW_AGENDA]);
      }
      await options.fill?.({ ...inside, importDocuments: marking(inside) });
    },
  });
  return { ...cloud, importDocuments: marking(cloud) };
}

function marking(cloud: Inside): Inside['importDocuments'] {
  return (collection, documents) =>
    cloud.importDocuments(
      collection,
      documents.map((document) => marked(collection as CollectionName, document)),
    );
}
