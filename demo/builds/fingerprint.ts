import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Files that are not part of the sources: tests, and the settings of pages; the app's own settings are
 * a source.
 */
const NOT_SOURCES = /\.test\.tsx?$|^(?!app\.).*\.config\.ts$/;

/**
 * A digest of the content of these files and folders. The same sources have the same digest, whatever
 * their timestamps. Tests and hidden files are left out because they are not built, and page settings
 * because the build itself writes them.
 * @param root what the paths are relative to
 * @throws Error when one of the paths does not exist
 */
export function fingerprint(root: string, paths: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort()) {
    digest.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return digest.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && !NOT_SOURCES.test(name))
    .flatMap((name) => filesUnder(join(path, name)));
}
