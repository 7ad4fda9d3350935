import { filesOf } from '../../core/domain/request/model/files';
import { pathsOf, uploadOf } from '../../core/domain/upload/file-path';
import { swept, type Upload } from '../../core/domain/upload/upload';
import { eachAlone } from '../runtime/each-alone';
import { askAgain } from '../runtime/uploads/settle-check';
import { storagePrefix } from '../runtime/uploads/storage-prefix';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { removeFiles } from '../store/files';
import { people, requests, uploads } from '../store/tables';
import type { Job } from './job';

/** How many uploads one run handles; the rest follow a minute later. */
const AT_ONCE = 50;

/** 打扫: a day after they were allowed, deletes files that no request and no person has. */
export const sweepUploads: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'uploads', now)) return 0;
  const due = await uploads.list({
    where: { due: _.elemMatch({ job: 'sweep', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  if (due.length === 0) return 0;
  const held = await heldBySomebody(due);
  const orphans = due.filter((one) => swept(one, held.has(one._id)) === null);
  const stay = due.filter((one) => !orphans.includes(one));
  await Promise.all([
    deleteAll(orphans),
    ...stay.map((one) =>
      uploads.update({ _id: one._id }, { due: swept(one, true)?.due ?? one.due }),
    ),
  ]);
  return due.length;
};

/** 补查: asks WeChat again about files whose verdict did not come. */
export const recheckUploads: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'uploads', now)) return 0;
  const due = await uploads.list({
    where: { due: _.elemMatch({ job: 'check', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  const done = await eachAlone('recheck upload', due, (one) => askAgain(one, now));
  return done.length;
};

/** The uploads that the requests, or people, which they were attached to really have. */
async function heldBySomebody(due: readonly Upload[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(due.flatMap(({ usedBy }) => usedBy?.request ?? []))];
  if (ids.length === 0) return new Set();
  const these = { where: { _id: _.in(ids) }, limit: ids.length };
  const [found, shown] = await Promise.all([
    requests.list(these),
    people.list({ ...these, fields: ['portrait'] }),
  ]);
  const files = [...found.flatMap(filesOf), ...shown.flatMap(({ portrait }) => portrait ?? [])];
  return new Set(files.flatMap((file) => uploadOf(file) ?? []));
}

/** Files first: a run that dies in between finds the documents again. */
async function deleteAll(orphans: readonly Upload[]): Promise<void> {
  if (orphans.length === 0) return;
  const storage = await storagePrefix();
  await removeFiles(orphans.flatMap((one) => pathsOf(one).map((path) => storage + path)));
  await uploads.remove({ _id: _.in(orphans.map(({ _id }) => _id)) });
}
