import type { CloudParts } from './cloud-parts';
import type { Doc } from './database/values/value';
import type { Inside } from './inside';

/** Direct access to the parts of a cloud, whether or not it answers requests yet. */
export function insideOf({
  clock,
  database,
  queue,
  consents,
  subscribeMessage,
}: CloudParts): Inside {
  return {
    now: () => clock.now(),
    collectionIsEmpty: (collection) => database.count(collection, {}).total === 0,
    importDocuments: async (collection, docs) => {
      const inserted = await database.insert(collection, docs as Doc[]);
      if (inserted.error) throw inserted.error;
    },
    importConsents: (openid, left) =>
      queue.run(() => {
        for (const [id, messages] of Object.entries(left)) {
          const template = subscribeMessage.template(id);
          if (!template) throw new Error(`unknown template ${id}`);
          consents.set(openid, template, messages);
        }
      }),
  };
}
