import { type Archive, noArchive, removedAt } from '../../core/domain/archive/archive';
import { NEVER } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { setLook } from '../store/agenda';
import { archives } from '../store/archive/archives';
import { exportSome, removeExport } from './archive-export';
import { importSome } from './archive-import';

/**
 * 导出导入: continues the current archive, a part at a time. Each part is written or imported before it is
 * recorded, and repeating it gives the same result, so the next run continues after a crash.
 *
 * @param until when it stops and leaves the rest to the next run, in milliseconds
 * @returns whether an import is under way, in which case nothing else may run
 */
export async function seeToArchive(now: Moment, until: number): Promise<boolean> {
  let known = await archives.find('archive');
  while (known?.state === 'under-way' && Date.now() < until) {
    const next =
      known.kind === 'export' ? await exportSome(known, now) : await importSome(known, now);
    known = await note(known, next);
  }
  if (known?.state === 'under-way') return known.kind === 'import';
  await settle(known ?? noArchive(), now);
  return false;
}

/** The archive afterwards; null when another run was faster, and the next run continues. */
async function note(before: Archive, next: Archive): Promise<Archive | null> {
  const version = before.version + 1;
  const { state, parts, collection, after, taken, manifest, endedAt } = next;
  const changes = { state, parts, collection, after, taken, manifest, endedAt, version };
  const noted = await archives.update({ _id: before._id, version: before.version }, changes);
  return noted === 1 ? { ...next, version } : null;
}

async function settle(known: Archive, now: Moment): Promise<void> {
  const at = removedAt(known);
  if (at === null || at > now) {
    await setLook('archive', at ?? NEVER);
    return;
  }
  await removeExport(known);
  await note(known, { ...known, state: 'removed', manifest: null });
  await setLook('archive', NEVER);
}
