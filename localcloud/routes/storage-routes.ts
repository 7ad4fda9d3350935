import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';
import type { Allowance } from '../plan/allowance';
import { PlanRefusal } from '../plan/plan-refusal';
import { type CloudStorage, MAX_FILE_BYTES } from '../storage/cloud-storage';
import { decoded } from './file-routes';
import { openidOf } from './function-routes';

/** Statuses of single files, in the form of `wx.cloud`. */
const OK = { status: 0, errMsg: 'ok' };
const DENIED = { status: -503_002, errMsg: 'storage permission denied' };
const NO_FILE = { status: -503_003, errMsg: 'storage file not exists' };

const LIST_LIMIT = 100_000;

/**
 * Storage for a client outside of WeChat: `POST /storage/<path>` is `wx.cloud.uploadFile`,
 * `POST /storage-links` getTempFileURL, `POST /storage-deletions` deleteFile.
 */
export function storageRoutes(router: Router, storage: CloudStorage, allowance: Allowance): void {
  router.on('POST', '/storage/', async (exchange, rest) => {
    const openid = openidOf(exchange);
    const allowed = storage.allowUpload(decoded(rest));
    if (!allowed) throw new HttpError(400, 'not a valid cloud path');
    if (!(await storage.mayChange(allowed.path, openid))) throw new HttpError(403, DENIED.errMsg);
    await allowance.admitUpload().catch(asHttpError);
    const content = await exchange.body(MAX_FILE_BYTES);
    exchange.json(200, { fileID: await storage.save(allowed.path, content, openid) });
  });
  router.on('POST', '/storage-links', async (exchange) => {
    const openid = openidOf(exchange);
    const { fileList } = await exchange.jsonBody(LIST_LIMIT);
    const links = await Promise.all(
      list(fileList).map(async (fileID) => {
        if (!storage.mayRead(fileID, openid)) return { fileID, tempFileURL: '', ...DENIED };
        const link = await storage.link(fileID);
        return link === undefined
          ? { fileID, tempFileURL: '', ...NO_FILE }
          : { fileID, tempFileURL: `/files/${encodeURI(link)}`, ...OK };
      }),
    );
    exchange.json(200, { fileList: links });
  });
  router.on('POST', '/storage-deletions', async (exchange) => {
    const openid = openidOf(exchange);
    const { fileList } = await exchange.jsonBody(LIST_LIMIT);
    const deleted = await Promise.all(
      list(fileList).map(async (fileID) => ({
        fileID,
        ...(await deleteAs(storage, fileID, openid)),
      })),
    );
    exchange.json(200, { fileList: deleted });
  });
}

async function deleteAs(storage: CloudStorage, fileID: unknown, openid: string) {
  const path = storage.pathOf(fileID);
  if (path === undefined) return NO_FILE;
  if (!(await storage.mayChange(path, openid))) return DENIED;
  return (await storage.delete(fileID)) ? OK : NO_FILE;
}

/**
 * A client gets a plain HTTP refusal.
 * @throws HttpError 403 for what exceeds the plan
 */
function asHttpError(error: unknown): never {
  throw error instanceof PlanRefusal ? new HttpError(403, error.message) : error;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
