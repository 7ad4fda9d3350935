import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { BuiltPackage } from './host/built-package';

/** 包的大小, in bytes, of all files as they are uploaded. */
export interface PackageSizes {
  readonly main: number;
  /** By their roots. */
  readonly subpackages: ReadonlyMap<string, number>;
  /** What several subpackages contain: WeChat lets them share only with the main package. */
  readonly copies: number;
}

export function packageSizes(built: BuiltPackage): PackageSizes {
  const sizes = new Map<string, number>();
  const shared = new Map<string, number[]>();
  for (const entry of readdirSync(built.root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(built.root, path);
    const { size } = statSync(path);
    const home = built.packageOf(file);
    sizes.set(home, (sizes.get(home) ?? 0) + size);
    // Taro names a chunk that several subpackages need by its content.
    if (!file.includes('/sub-common/')) continue;
    const key = `${basename(file)} ${readFileSync(path, 'utf8').length}`;
    shared.set(key, [...(shared.get(key) ?? []), size]);
  }
  const main = sizes.get('') ?? 0;
  sizes.delete('');
  const copies = [...shared.values()].flatMap(([, ...more]) => more);
  return { main, subpackages: sizes, copies: copies.reduce((sum, size) => sum + size, 0) };
}
