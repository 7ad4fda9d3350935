import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { ariaAttributes } from './aria-attributes';

/**
 * webpack caches resolved files between builds and misses two changes of ours: a new `*.h5.ts` next to
 * a file, and attributes that are written into a package. Either changes the cache version.
 */
export function cacheVersion(source: string): string {
  const browserFiles = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.h5\.tsx?$/.test(file))
    .sort();
  return createHash('sha1')
    .update(JSON.stringify([source, browserFiles, ariaAttributes]))
    .digest('hex');
}
