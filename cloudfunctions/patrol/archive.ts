import { type Archive, noArchive, removedAt } from '../../core/domain/archive/archive';
import { NEVER } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { setLook } from '../store/agenda';
import { archives } from '../store/archive/archives';
import { exportSome, removeExport } from './archive-export';
import { importSome } from './archive-import';

/**
 * 导出导入: goes on with the archive that is under way, a part at a time. Each part is written, or taken in,
 * before it is noted, and comes out the same when it is done twice: a run that dies is gone on with.
 *
 * @param until milliseconds at which it stops, to go on in the next run
 * @returns whether something is being taken in: nothing else is to look at half of it
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

/** As it stands afterwards; null when somebody else was quicker, so that the next run goes on. */
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
