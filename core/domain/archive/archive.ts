import type { Versioned } from '../base/command';
import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import { daysAfter, type Moment } from '../time/moment';

/** 一份: some documents of one collection in a file, one a line, and a list of the files they name. */
export interface ArchivePart {
  readonly collection: string;
  /** Inside the archive's folder; the list of files is beside it, with `.files` behind its name. */
  readonly path: string;
  readonly documents: number;
  readonly files: number;
}

/** 档案: all that is stored, being written out or taken in; there is one at a time. */
export interface Archive extends Versioned {
  readonly kind: 'export' | 'import';
  /** `removed`: an export whose files are gone again. */
  readonly state: 'under-way' | 'done' | 'removed';
  /** The folder in the cloud's storage: its path for an export, where its files are for an import. */
  readonly folder: string;
  readonly by: OpenId;
  readonly at: Moment;
  readonly endedAt: Moment | null;
  readonly parts: readonly ArchivePart[];
  /** Export: the collection that is being written, and the last document that was. */
  readonly collection: string;
  readonly after: string;
  /** Import: how many parts are in. */
  readonly taken: number;
  /** The file that says what is in it; null until the export is done. */
  readonly manifest: string | null;
}

/** In it are everybody's telephones: what nobody has fetched by then is made anew. */
const KEPT_DAYS = 1;

const NONE: Archive = {
  ...{ _id: 'archive', version: 0, commands: [], kind: 'export', state: 'removed', folder: '' },
  ...{ by: '', at: '', endedAt: null, parts: [], collection: '', after: '', taken: 0 },
  manifest: null,
};

/** As none was ever made. */
export function noArchive(): Archive {
  return NONE;
}

/** 导出: begins to write everything out. */
export function beginExport(before: Archive, folder: string, by: OpenId, at: Moment): Archive {
  requireIdle(before);
  return { ...NONE, ...kept(before), kind: 'export', state: 'under-way', folder, by, at };
}

/** 导入: begins to take everything in. */
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

/** When the files of an export that is done are removed; null when there are none to remove. */
export function removedAt({ kind, state, endedAt }: Archive): Moment | null {
  return kind === 'export' && state === 'done' && endedAt ? daysAfter(endedAt, KEPT_DAYS) : null;
}
