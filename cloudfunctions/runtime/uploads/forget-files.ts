import { fileName, pathsOf } from '../../../core/domain/upload/file-path';
import { _ } from '../../store/cloud';
import { removeFiles } from '../../store/files';
import { uploads } from '../../store/tables';

/**
 * 删干净: deletes files of requests, wherever a copy of them may be, and what is known of them. Files are
 * deleted first, so that a run that dies in between finds them again.
 */
export async function forgetFiles(files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const names = files.flatMap((file) => fileName(file) ?? []);
  const ids = [...new Set(names.flatMap(({ upload }) => upload ?? []))];
  const found =
    ids.length > 0 ? await uploads.list({ where: { _id: _.in(ids) }, limit: ids.length }) : [];
  const storage = names[0]?.storage ?? '';
  const copies = found.flatMap((upload) => pathsOf(upload).map((path) => storage + path));
  await removeFiles([...new Set([...files, ...copies])]);
  if (ids.length > 0) await uploads.remove({ _id: _.in(ids) });
}
