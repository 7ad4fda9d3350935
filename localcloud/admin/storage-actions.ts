import type { Allowance } from '../plan/allowance';
import type { CloudStorage } from '../storage/cloud-storage';
import type { AdminAction } from './admin-call';
import { PlatformError } from './platform-error';

/** The most files that one call may name. */
const MAX_FILES = 50;

/** The wire's `storage.*` actions; the files themselves travel over `/files/`. */
export function storageActions(
  storage: CloudStorage,
  allowance: Allowance,
  filesUrl: () => string,
): Record<string, AdminAction> {
  return {
    'storage.getUploadMetadata': async ({ body }) => {
      await allowance.admitUpload();
      const allowed = storage.allowUpload(body.path);
      if (!allowed) throw new PlatformError('INVALID_PARAM', 'cloudPath is not a valid path');
      const url = `${filesUrl()}${allowed.path.split('/').map(encodeURIComponent).join('/')}`;
      return {
        data: {
          url,
          download_url: url,
          token: allowed.token,
          authorization: 'q-sign-algorithm=sha1',
          fileId: storage.fileId(allowed.path),
          cosFileId: allowed.token,
        },
      };
    },
    'storage.batchGetDownloadUrl': async ({ body }) => {
      const asked = list(body.file_list) as { fileid?: unknown; max_age?: number }[];
      const download_list = await Promise.all(
        asked.map(async ({ fileid, max_age }) => {
          const link = await storage.link(fileid, max_age);
          return link === undefined
            ? { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
            : {
                code: 'SUCCESS',
                fileID: fileid,
                tempFileURL: filesUrl() + link,
                maxAge: max_age ?? 86_400,
              };
        }),
      );
      return { data: { download_list } };
    },
    'storage.batchDeleteFile': async ({ body }) => {
      const delete_list = await Promise.all(
        list(body.fileid_list).map(async (fileID) => ({
          fileID,
          code: (await storage.delete(fileID)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST',
        })),
      );
      return { data: { delete_list } };
    },
    'storage.getFileAuthority': async ({ body }) => {
      const asked = list(body.fileList) as { path?: unknown; type?: unknown }[];
      return {
        data: asked.map(({ path, type }) => {
          const file = storage.pathOf(path);
          const known = file !== undefined;
          return { path, cosFileId: file ?? '', read: known && type !== 'WRITE' };
        }),
      };
    },
  };
}

function list(value: unknown): unknown[] {
  const items = Array.isArray(value) ? value : [];
  if (items.length > MAX_FILES) {
    throw new PlatformError('INVALID_PARAM', `at most ${MAX_FILES} files in one call`);
  }
  return items;
}
