import type { Archive, ArchivePart } from '../../core/domain/archive/archive';
import { readText } from '../store/files';
import type { StoredDocument } from '../store/shape/step';

/** 一份里的资料: the documents of one file of an archive. */
export async function documentsOf(
  { folder }: Archive,
  { path }: ArchivePart,
): Promise<StoredDocument[]> {
  const text = await readText(`${folder}/${path}`);
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as StoredDocument);
}
