import type { Exchange } from '../http/exchange';
import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';
import { serveFile } from '../http/static-files';
import { type CloudStorage, MAX_FILE_BYTES } from '../storage/cloud-storage';

/**
 * `PUT /files/<path>` receives the SDK's uploads, `GET /files/<path>?sign=` serves a temporary link.
 */
export function fileRoutes(router: Router, storage: CloudStorage, dir: string): void {
  router.on('PUT', '/files/', async (exchange, rest) => {
    const path = decoded(rest);
    if (!storage.useUpload(exchange.header('x-cos-security-token'), path)) {
      cosError(exchange, 403, 'AccessDenied', 'Access Denied.');
      return;
    }
    const content = await exchange.body(MAX_FILE_BYTES).catch(() => undefined);
    if (!content) {
      cosError(
        exchange,
        400,
        'EntityTooLarge',
        'Your proposed upload exceeds the maximum allowed object size.',
      );
      return;
    }
    await storage.save(path, content);
    exchange.text(200, 'application/xml', '');
  });
  router.on('GET', '/files/', async (exchange, rest) => {
    if (!storage.opens(exchange.query('sign'), decoded(rest))) {
      cosError(exchange, 403, 'AccessDenied', 'Request has expired or was never signed.');
      return;
    }
    await serveFile(exchange, dir, rest);
  });
}

/** @throws HttpError 400 when the percent encoding is invalid */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new HttpError(400, 'malformed path');
  }
}

/** The object store's errors are XML; the SDK reads all four fields. */
function cosError(exchange: Exchange, status: number, code: string, message: string): void {
  exchange.text(
    status,
    'application/xml',
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  );
}
