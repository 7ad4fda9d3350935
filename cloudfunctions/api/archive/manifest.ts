import { MANIFEST, type Manifest, manifestIn } from '../../../core/contract/archive';
import type { Archive } from '../../../core/domain/archive/archive';
import { Refusal } from '../../../core/domain/base/refusal';
import { COLLECTION_NAMES } from '../../store/collections';
import { readText } from '../../store/files';
import { currentShape } from '../../store/shape/shapes';

/**
 * 清单: the manifest of the archive in storage.
 *
 * @throws Refusal when there is none, or when a later build wrote it
 */
export async function manifestOf(
  file: string,
): Promise<Pick<Archive, 'folder' | 'manifest' | 'parts'>> {
  const { shapes, parts } = await read(file);
  const known: ReadonlyMap<string, number> = new Map(
    COLLECTION_NAMES.map((name) => [name, currentShape(name)]),
  );
  const isLater = Object.entries(shapes).some(([name, shape]) => shape > (known.get(name) ?? 0));
  if (isLater) throw new Refusal('archive/newer');
  return { folder: file.slice(0, -MANIFEST.length - 1), manifest: file, parts };
}

async function read(file: string): Promise<Manifest> {
  try {
    return manifestIn(await readText(file));
  } catch {
    throw new Refusal('archive/unreadable');
  }
}
