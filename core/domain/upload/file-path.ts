import { endingsOf } from './media-type';
import type { Upload } from './upload';

/** An upload's id, and a mark that only a function can make. */
const MARKED = /^(?:uploads|files)\/([0-9a-f]{24})-([0-9a-f]{32})(?:\.[a-z0-9]{2,4})?$/;
const CLOUD = /^(cloud:\/\/[^/]+\/)(.+)$/;

/** Where a phone puts a file. */
export function uploadPath(id: string, mark: string): string {
  return `uploads/${id}-${mark}`;
}

/** Where a function keeps a file, without the ending. */
export function keptPath(id: string, mark: string): string {
  return `files/${id}-${mark}`;
}

/** A file's id in parts: what all files of this storage begin with, its path, and of which upload it is. */
export interface FileName {
  readonly storage: string;
  readonly path: string;
  /** Null for a file from before uploads were marked. */
  readonly upload: string | null;
}

/** Undefined when it is no file id of cloud storage. */
export function fileName(fileId: string): FileName | undefined {
  const [, storage, path] = CLOUD.exec(fileId) ?? [];
  if (storage === undefined || path === undefined) return undefined;
  return { storage, path, upload: MARKED.exec(path)?.[1] ?? null };
}

/** The upload that a file is of; null for a file from before uploads were marked. */
export function uploadOf(fileId: string): string | null {
  return fileName(fileId)?.upload ?? null;
}

/** Every path at which something of this upload can be: deleting them all leaves nothing. */
export function pathsOf({ kind, path, kept, moved }: Upload): string[] {
  const endings = endingsOf(kind);
  return [path, ...[kept, moved].flatMap((base) => endings.map((ending) => `${base}.${ending}`))];
}
