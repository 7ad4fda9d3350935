import { ERASED } from '../../../core/domain/base/erased';
import { pathsOf } from '../../../core/domain/upload/file-path';
import { _ } from '../../store/cloud';
import { removeFiles } from '../../store/files';
import { uploads } from '../../store/tables';
import { storagePrefix } from '../uploads/storage-prefix';
import { allOf } from './all-of';
import { AT_ONCE, type Holding } from './holding';

/**
 * 上传的文件: those of the person's own requests are gone with the requests; what is left are files that
 * were never attached, and photos of what the person did for others, which stay without a name.
 */
export const heldUploads: Holding = {
  what: '传过的照片和语音各在哪里、有没有通过微信的检查',
  exportOf: (openid) =>
    allOf(uploads, {
      where: { openid },
      by: 'at',
      momentOf: ({ at }) => at,
      fields: ['kind', 'at', 'usedBy'],
    }),
  erase: async ({ who: { openid } }) => {
    const found = await uploads.list({ where: { openid }, limit: AT_ONCE });
    const loose = found.filter(({ usedBy }) => usedBy === null);
    if (loose.length > 0) {
      const storage = await storagePrefix();
      await removeFiles(loose.flatMap((one) => pathsOf(one).map((path) => storage + path)));
      await uploads.remove({ _id: _.in(loose.map(({ _id }) => _id)) });
    }
    const used = found.flatMap(({ _id, usedBy }) => (usedBy ? [_id] : []));
    if (used.length > 0) await uploads.update({ _id: _.in(used), openid }, { openid: ERASED });
    return found.length;
  },
};
