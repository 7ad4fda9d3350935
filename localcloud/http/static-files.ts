import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Exchange } from './exchange';
import { HttpError } from './http-error';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
};

/** The content type of a file by its name. */
export function contentTypeOf(path: string): string {
  return CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * A path inside `dir`, or undefined when `path` would lead outside. `path` is as in a URL:
 * percent-encoded, with slashes.
 */
export function pathInside(dir: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const root = normalize(dir);
  const full = normalize(join(root, decoded));
  return full === root || full.startsWith(root + sep) ? full : undefined;
}

/**
 * Serves a file of a folder; for a folder its `index.html`.
 * @throws HttpError 404
 */
export async function serveFile(exchange: Exchange, dir: string, path: string): Promise<void> {
  const full = pathInside(dir, path);
  const file = full && (await fileAt(full));
  if (!file) throw new HttpError(404, `no file ${exchange.url.pathname}`);
  const { response, method } = exchange;
  response.writeHead(200, {
    'content-type': contentTypeOf(file.path),
    'content-length': file.size,
    'cache-control': 'no-cache',
  });
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}

async function fileAt(path: string): Promise<{ path: string; size: number } | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return { path, size: found.size };
  if (!found?.isDirectory()) return undefined;
  const index = join(path, 'index.html');
  const inside = await stat(index).catch(() => undefined);
  return inside?.isFile() ? { path: index, size: inside.size } : undefined;
}
