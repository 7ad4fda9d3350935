import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ariaAttributes } from './aria-attributes';

/**
 * webpack caches resolved files between builds and misses three changes of ours: a new `*.h5.ts` next to
 * a file, attributes that are written into a package, and a new page, which the app's configuration
 * reads from the domain. Each changes the cache version.
 */
export function cacheVersion(source: string): string {
  const browserFiles = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.h5\.tsx?$/.test(file))
    .sort();
  const pages = readFileSync(path.resolve(source, '../../core/domain/base/pages.ts'), 'utf8');
  return createHash('sha1')
    .update(JSON.stringify([source, browserFiles, ariaAttributes, pages]))
    .digest('hex');
}
