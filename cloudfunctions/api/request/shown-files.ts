import type { OpenId } from '../../../core/domain/base/identity';
import { uploadOf } from '../../../core/domain/upload/file-path';
import type { HeldFiles } from '../../../core/domain/upload/held-words';
import { NOT_CHECKED, showingTo } from '../../../core/domain/upload/media-check';
import { _ } from '../../store/cloud';
import { addressesOf } from '../../store/files';
import { uploads } from '../../store/tables';

/** Who reads, for the check of files. */
interface Reader {
  readonly openid: OpenId;
  readonly isOffice: boolean;
}

/** The files that one reader may see now, by their ids. */
export interface ShownFiles {
  readonly addresses: ReadonlyMap<string, string>;
  /** Those that others do not see: WeChat is checking them, or did not let them pass. */
  readonly held: ReadonlyMap<string, 'checking' | 'hidden'>;
}

export const NOTHING_HELD: HeldFiles = { checking: 0, hidden: 0 };

/** How many of these files others do not see. */
export function heldAmong(files: readonly string[], { held }: ShownFiles): HeldFiles {
  const count = (why: 'checking' | 'hidden') =>
    files.filter((file) => held.get(file) === why).length;
  return { checking: count('checking'), hidden: count('hidden') };
}

/**
 * 给看的文件: addresses of those that passed WeChat's check, that the reader uploaded, or that are from
 * before uploads were checked. An upload that nothing is known of counts as not checked.
 */
export async function shownFiles(files: readonly string[], reader: Reader): Promise<ShownFiles> {
  const ids = files.flatMap((file) => uploadOf(file) ?? []);
  const [addresses, found] = await Promise.all([
    addressesOf(files),
    ids.length === 0
      ? []
      : uploads.list({
          where: { _id: _.in(ids) },
          limit: ids.length,
          fields: ['openid', 'check'],
        }),
  ]);
  const known = new Map(found.map((upload) => [upload._id, upload]));
  const held = new Map<string, 'checking' | 'hidden'>();
  const shown = files.filter((file) => {
    const id = uploadOf(file);
    if (id === null) return true;
    const { openid = '', check = NOT_CHECKED } = known.get(id) ?? {};
    const toOthers = showingTo(check, { isUploader: false, isOffice: false });
    if (toOthers !== 'shown') held.set(file, toOthers);
    const { isOffice } = reader;
    return showingTo(check, { isUploader: openid === reader.openid, isOffice }) === 'shown';
  });
  return {
    addresses: new Map([...addresses].filter(([file]) => shown.includes(file))),
    held,
  };
}
