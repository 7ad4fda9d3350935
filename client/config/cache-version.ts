import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { ariaAttributes } from './aria-attributes';

/**
 * webpack keeps what it resolved between builds and misses two changes of ours: a new `*.h5.ts` beside
 * a file, and attributes that are written into a package. Either begins a new cache.
 */
export function cacheVersion(source: string): string {
  const browserFiles = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.h5\.tsx?$/.test(file))
    .sort();
  return createHash('sha1')
    .update(JSON.stringify([source, browserFiles, ariaAttributes]))
    .digest('hex');
}
