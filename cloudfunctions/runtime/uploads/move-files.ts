import { filesOf, withFiles } from '../../../core/domain/request/model/files';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { fileName, uploadOf } from '../../../core/domain/upload/file-path';
import { MOST_BYTES } from '../../../core/domain/upload/limits';
import type { Upload } from '../../../core/domain/upload/upload';
import { _ } from '../../store/cloud';
import { fetchFile } from '../../store/fetch-file';
import { addressesOf, storeFile } from '../../store/files';
import { uploads } from '../../store/tables';

/** A request with its files at other places, and the files that they were copied from. */
interface Moved {
  readonly request: ServiceRequest;
  readonly left: readonly string[];
}

/**
 * 挪走: copies the files of a withdrawn request to places that no earlier link leads to; the caller deletes
 * the old ones once the request is written. A file from before uploads were marked stays where it is: its
 * links end by themselves.
 */
export async function moveFiles(request: ServiceRequest): Promise<Moved> {
  const ids = filesOf(request).flatMap((file) => uploadOf(file) ?? []);
  if (ids.length === 0) return { request, left: [] };
  const [found, addresses] = await Promise.all([
    uploads.list({ where: { _id: _.in(ids) }, limit: ids.length }),
    addressesOf(filesOf(request)),
  ]);
  const byId = new Map(found.map((upload) => [upload._id, upload]));
  const moves = await Promise.all(
    filesOf(request).map(async (file) => {
      const upload = byId.get(uploadOf(file) ?? '');
      const to = upload && (await copy(file, upload, addresses.get(file)));
      return to && to !== file ? ([file, to] as const) : undefined;
    }),
  );
  const moved = new Map(moves.flatMap((one) => (one ? [one] : [])));
  return {
    request: withFiles(request, (file) => moved.get(file) ?? file),
    left: [...moved.keys()],
  };
}

/** The id of the copy; undefined when there is nothing to copy. */
async function copy(
  file: string,
  { kind, moved }: Upload,
  address: string | undefined,
): Promise<string | undefined> {
  const content = address ? await fetchFile(address, MOST_BYTES[kind]) : 'gone';
  if (content === 'gone' || content === 'too-big') return undefined;
  const ending = fileName(file)?.path.split('.').at(-1);
  return storeFile(`${moved}.${ending}`, content);
}
