import type { Archive } from '../../core/domain/archive/archive';
import type { Moment } from '../../core/domain/time/moment';
import { forgetAll } from '../store/agenda';
import { insertRaw, presentOf, setRaw } from '../store/archive/raw';
import { COLLECTION_NAMES, type CollectionName } from '../store/collections';
import type { StoredDocument } from '../store/shape/step';
import { documentsOf } from './archive-documents';
import { makeRoom, rolesOf, type StoredRole } from './archive-root';

/** The timer's own data is not imported; it is computed anew. */
const OUR_OWN: readonly string[] = ['shapes', 'archive'];

/** 导入一份: imports the next file; documents keep their shape and are moved to the current one later. */
export async function importSome(known: Archive, now: Moment): Promise<Archive> {
  // Nothing becomes due before the import is complete, so that neither the timer nor a phone acts on
  // half of it.
  if (known.taken === 0) {
    await forgetAll();
    await makeRoom(known);
  }
  const part = known.parts[known.taken];
  if (!part) {
    await forgetAll();
    return { ...known, state: 'done', endedAt: now };
  }
  const name = COLLECTION_NAMES.find((one) => one === part.collection);
  if (name && name !== 'agenda') {
    const documents = await documentsOf(known, part);
    await take(
      name,
      documents.filter(({ _id }) => !OUR_OWN.includes(_id)),
    );
  }
  return { ...known, taken: known.taken + 1 };
}

async function take(name: CollectionName, documents: readonly StoredDocument[]): Promise<void> {
  if (name === 'people') {
    // The importing person exists already, and keeps their own data and roles.
    for (const here of await presentOf(name, documents)) {
      const then = documents.find(({ _id }) => _id === here._id);
      if (then) await setRaw(name, withRolesOf(then, here));
    }
  }
  await insertRaw(name, documents);
}

/** The person as they were, with the roles they hold here that had not been theirs without an end. */
function withRolesOf(then: StoredDocument, here: StoredDocument): StoredDocument {
  const had = rolesOf(then);
  const lasting = had.filter(({ until }) => !until).map(saidPlace);
  const more = rolesOf(here).filter((one) => !lasting.includes(saidPlace(one)));
  return { ...then, roles: [...had, ...more] };
}

function saidPlace({ role, node }: StoredRole): string {
  return `${role} ${node}`;
}
