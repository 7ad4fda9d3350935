import { filesOf } from '../../core/domain/request/model/files';
import { pathsOf, uploadOf } from '../../core/domain/upload/file-path';
import { swept, type Upload } from '../../core/domain/upload/upload';
import { storagePrefix } from '../runtime/uploads/storage-prefix';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { removeFiles } from '../store/files';
import { requests, uploads } from '../store/tables';
import type { Job } from './job';

/** How many uploads one run handles; the rest follow a minute later. */
const AT_ONCE = 50;

/** 打扫: a day after they were allowed, deletes files that no request has. */
export const sweepUploads: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'uploads', now)) return 0;
  const due = await uploads.list({
    where: { due: _.elemMatch({ job: 'sweep', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  if (due.length === 0) return 0;
  const held = await heldByRequests(due);
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

/** The uploads that the requests which they were attached to really have. */
async function heldByRequests(due: readonly Upload[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(due.flatMap(({ usedBy }) => usedBy?.request ?? []))];
  if (ids.length === 0) return new Set();
  const found = await requests.list({ where: { _id: _.in(ids) }, limit: ids.length });
  return new Set(
    found.flatMap((request) => filesOf(request).flatMap((file) => uploadOf(file) ?? [])),
  );
}

/** Files first: a run that dies in between finds the documents again. */
async function deleteAll(orphans: readonly Upload[]): Promise<void> {
  if (orphans.length === 0) return;
  const storage = await storagePrefix();
  await removeFiles(orphans.flatMap((one) => pathsOf(one).map((path) => storage + path)));
  await uploads.remove({ _id: _.in(orphans.map(({ _id }) => _id)) });
}
