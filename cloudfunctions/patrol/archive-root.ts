import type { Archive } from '../../core/domain/archive/archive';
import { CLAIMED_NODES, CLAIMED_ROOT } from '../../core/domain/org/claimed-root';
import { insertRaw, presentOf, removeRaw, setRaw } from '../store/archive/raw';
import type { StoredDocument } from '../store/shape/step';
import { documentsOf } from './archive-documents';

/** A role as any build has stored it. */
export interface StoredRole {
  readonly role: string;
  readonly node: string;
  readonly until?: string | null;
}

/** 任职, as they are stored. */
export function rolesOf({ roles }: StoredDocument): readonly StoredRole[] {
  return (roles ?? []) as StoredRole[];
}

/**
 * 让位: the archive's own nodes take the place of those that 认领 made, before anything else is imported.
 * Whoever imports becomes administrator of the archive's root, so they can see the import through.
 * Repeating it changes nothing, also when further parts have been imported.
 */
export async function makeRoom(known: Archive): Promise<void> {
  const nodes = await archivedNodes(known);
  const roots = nodes.filter(({ parent }) => parent === null);
  if (roots.length === 0) return;
  await insertRaw('orgs', roots);
  for (const node of nodes) if (CLAIMED_NODES.includes(node._id)) await setRaw('orgs', node);
  const ids = nodes.map(({ _id }) => _id);
  if (!ids.includes(CLAIMED_ROOT)) await moveRole(known.by, roots);
  await removeRaw(
    'orgs',
    CLAIMED_NODES.filter((id) => !ids.includes(id)),
  );
}

async function archivedNodes(known: Archive): Promise<StoredDocument[]> {
  const parts = known.parts.filter(({ collection }) => collection === 'orgs');
  return (await Promise.all(parts.map((part) => documentsOf(known, part)))).flat();
}

async function moveRole(by: string, roots: readonly StoredDocument[]): Promise<void> {
  for (const person of await presentOf('people', [{ _id: by }])) {
    const roles = rolesOf(person).flatMap((one) =>
      one.node === CLAIMED_ROOT ? roots.map(({ _id }) => ({ ...one, node: _id })) : [one],
    );
    await setRaw('people', { ...person, roles });
  }
}
