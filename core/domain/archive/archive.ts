import type { Versioned } from '../base/command';
import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import { daysAfter, type Moment } from '../time/moment';

/**
 * 一份: some documents of one collection in a file, one per line, and a list of the files they refer to.
 */
export interface ArchivePart {
  readonly collection: string;
  /**
   * The path inside the archive's folder; the list of files has the same path with `.files` appended.
   */
  readonly path: string;
  readonly documents: number;
  readonly files: number;
}

/** 档案: an export or import of all stored data; there is one at a time. */
export interface Archive extends Versioned {
  readonly kind: 'export' | 'import';
  /** `removed`: an export whose files have been deleted again. */
  readonly state: 'under-way' | 'done' | 'removed';
  /**
   * The folder in the cloud's storage: a path for an export, the location of the files for an import.
   */
  readonly folder: string;
  readonly by: OpenId;
  readonly at: Moment;
  readonly endedAt: Moment | null;
  readonly parts: readonly ArchivePart[];
  /** Export: the current collection, and the last document that was written. */
  readonly collection: string;
  readonly after: string;
  /** Import: how many parts are done. */
  readonly taken: number;
  /** The manifest file; null until the export is done. */
  readonly manifest: string | null;
}

/**
 * An export contains everybody's telephones, so its files are deleted after this time; a new one can
 * be made.
 */
const KEPT_DAYS = 1;

const NONE: Archive = {
  ...{ _id: 'archive', version: 0, commands: [], kind: 'export', state: 'removed', folder: '' },
  ...{ by: '', at: '', endedAt: null, parts: [], collection: '', after: '', taken: 0 },
  manifest: null,
};

/** The state when there has never been an archive. */
export function noArchive(): Archive {
  return NONE;
}

/** 导出: starts an export of everything. */
export function beginExport(before: Archive, folder: string, by: OpenId, at: Moment): Archive {
  requireIdle(before);
  return { ...NONE, ...kept(before), kind: 'export', state: 'under-way', folder, by, at };
}

/** 导入: starts an import of everything. */
export function beginImport(
  before: Archive,
  { folder, manifest, parts }: Pick<Archive, 'folder' | 'manifest' | 'parts'>,
  by: OpenId,
  at: Moment,
): Archive {
  requireIdle(before);
  const begun = { kind: 'import', state: 'under-way', folder, manifest, parts, by, at } as const;
  return { ...NONE, ...kept(before), ...begun };
}

function requireIdle({ state }: Archive): void {
  if (state === 'under-way') throw new Refusal('archive/under-way');
}

function kept({ _id, version, commands }: Archive): Pick<Archive, keyof Versioned> {
  return { _id, version, commands };
}

/** When the files of a finished export are deleted; null when there are none. */
export function removedAt({ kind, state, endedAt }: Archive): Moment | null {
  return kind === 'export' && state === 'done' && endedAt ? daysAfter(endedAt, KEPT_DAYS) : null;
}
