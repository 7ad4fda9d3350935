import { MANIFEST, type Manifest } from '../../core/contract/archive';
import type { Archive } from '../../core/domain/archive/archive';
import type { Moment } from '../../core/domain/time/moment';
import { PART, readRaw } from '../store/archive/raw';
import { COLLECTION_NAMES, type CollectionName } from '../store/collections';
import { removeFiles, storeText } from '../store/files';
import { currentShape } from '../store/shape/shapes';
import type { StoredDocument } from '../store/shape/step';

const FILE_ID = /cloud:\/\/[\w./-]+/g;

/** 导出一份: writes the next documents into a file, or the manifest once none are left. */
export async function exportSome(known: Archive, now: Moment): Promise<Archive> {
  const [name = 'people', following] = fromThisOn(known.collection);
  const documents = await readRaw(name, known.after);
  const next = documents.length > 0 ? await withPart(known, name, documents) : known;
  if (documents.length === PART) return { ...next, after: documents.at(-1)?._id ?? '' };
  return following ? { ...next, collection: following, after: '' } : ended(next, now);
}

/** The remaining collections; at the beginning all of them. */
function fromThisOn(collection: string): CollectionName[] {
  const all: readonly string[] = COLLECTION_NAMES;
  return COLLECTION_NAMES.slice(Math.max(all.indexOf(collection), 0));
}

async function withPart(
  known: Archive,
  collection: CollectionName,
  documents: readonly StoredDocument[],
): Promise<Archive> {
  const number = known.parts.filter((part) => part.collection === collection).length + 1;
  const path = `${collection}-${number}.jsonl`;
  const text = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
  const files = [...new Set(text.match(FILE_ID))];
  await storeText(`${known.folder}/${path}`, text);
  if (files.length > 0) await storeText(filesOf(`${known.folder}/${path}`), files.join('\n'));
  const part = { collection, path, documents: documents.length, files: files.length };
  return { ...known, parts: [...known.parts, part] };
}

async function ended(known: Archive, now: Moment): Promise<Archive> {
  const shapes = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, currentShape(name)]));
  const manifest: Manifest = { format: 1, at: now, shapes, parts: [...known.parts] };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const file = await storeText(`${known.folder}/${MANIFEST}`, text);
  return { ...known, state: 'done', endedAt: now, manifest: file };
}

/** Removes all files of an archive that has been fetched or has expired. */
export async function removeExport({ manifest, parts }: Archive): Promise<void> {
  if (manifest === null) return;
  const folder = manifest.slice(0, -MANIFEST.length);
  const all = parts.flatMap(({ path, files }) => [path, ...(files > 0 ? [filesOf(path)] : [])]);
  await removeFiles([...all.map((path) => folder + path), manifest]);
}

function filesOf(path: string): string {
  return `${path}.files`;
}
