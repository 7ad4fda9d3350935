import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Tests, and each page's settings; the application's own are a source. */
const NOT_SOURCES = /\.test\.tsx?$|^(?!app\.).*\.config\.ts$/;

/**
 * A digest over the content of these files and folders: the same sources, the same digest, whatever
 * the clock of a checkout says. Tests and what hides behind a dot are not built, and the settings of
 * pages are written by the build itself, so they don't count.
 *
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
