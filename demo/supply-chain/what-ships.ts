import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BESIDE, bundleOf, functionNames } from '../../cloudfunctions/build';

/** 交付: the parts of the product that are delivered. */
export type Shipment = 'cloud-functions' | 'mini-program';

/** 随产品走的包: packages of which something ships, by their path in the lock file. */
export type Shipped = ReadonlyMap<string, readonly Shipment[]>;

/**
 * Reads from both builders which files are part of the upload. The builder of the mini-program wrote
 * its list when it last ran.
 * @throws Error when the mini-program was not built
 */
export async function whatShips(root: string): Promise<Shipped> {
  const list = join(root, 'dist', '.built-from', 'client.json');
  if (!existsSync(list)) throw new Error(`没有 ${list}，请先运行 npm run build。`);
  const all: Record<Shipment, string[]> = {
    'cloud-functions': await filesOfFunctions(root),
    'mini-program': JSON.parse(readFileSync(list, 'utf8')),
  };
  const shipped = new Map<string, Shipment[]>();
  for (const [shipment, files] of Object.entries(all) as [Shipment, string[]][]) {
    for (const place of new Set(files.flatMap((file) => placeOf(file) ?? []))) {
      shipped.set(place, [...(shipped.get(place) ?? []), shipment]);
    }
  }
  return shipped;
}

/**
 * `node_modules/a/node_modules/@b/c` of `node_modules/a/node_modules/@b/c/lib/d.js`; null for our own
 * files.
 */
export function placeOf(file: string): string | null {
  const [, place] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return place ?? null;
}

async function filesOfFunctions(root: string): Promise<string[]> {
  const built = await Promise.all(
    functionNames().map((name) =>
      build({
        ...bundleOf(name),
        absWorkingDir: root,
        outdir: join(root, 'dist'),
        write: false,
        metafile: true,
      }),
    ),
  );
  const beside = Object.values(BESIDE).flatMap((files) => Object.values(files));
  return [
    ...built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})),
    ...beside.map((file) => `node_modules/${file}`),
  ];
}
