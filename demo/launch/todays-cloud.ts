import { COLLECTION_NAMES, type CollectionName } from '../../cloudfunctions/store/collections';
import { NEW_AGENDA } from '../../cloudfunctions/store/shape/progress';
import { marked } from '../../cloudfunctions/store/shape/shapes';
import type { Inside } from '../../localcloud/inside';
import { type LocalCloud, startLocalCloud } from '../../localcloud/local-cloud';
import type { LocalCloudOptions } from '../../localcloud/options';
import { filesSecret } from './files-secret';

/**
 * 今天的云: a local cloud that marks imported documents as written by this build. Existing documents keep
 * their shape until `patrol` migrates them; in an empty folder nothing has to be migrated.
 */
export async function startTodaysCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    storagePermission: 'creator-only',
    ...options,
    environment: {
      FILES_SECRET: filesSecret(options.dataDir),
      // Without plan limits no pace is needed.
      ...(!options.plan && { QUERIES_PER_SECOND: 'unlimited' }),
      ...options.environment,
    },
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
      documents.map((document) =>
        marked(collection as CollectionName, complete(collection, document)),
      ),
    );
}

/** Trees are drawn as plain nodes; nobody has changed them yet. */
function complete(collection: string, document: object): object {
  return collection === 'orgs' ? { version: 1, commands: [], ...document } : document;
}
