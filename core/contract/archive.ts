import * as z from 'zod/mini';
import type { Archive } from '../domain/archive/archive';
import type { Moment } from '../domain/time/moment';
import { fileId, nothing } from './base/fields';
import { command, query, type Rules } from './base/operation';

/** The name of the file that lists the content of an archive. */
export const MANIFEST = 'manifest.json';

const count = z.int().check(z.minimum(0));

/** 清单: the content of an archive, and the highest shape of its documents. */
const manifestSchema = z.strictObject({
  format: z.literal(1),
  at: z.string(),
  shapes: z.record(z.string(), count),
  parts: z.array(
    z.strictObject({
      collection: z.string(),
      path: z.string().check(z.regex(/^[\w-]+\.jsonl$/)),
      documents: count,
      files: count,
    }),
  ),
});
export type Manifest = z.output<typeof manifestSchema>;

/** @throws Error when it is not a manifest */
export function manifestIn(text: string): Manifest {
  return z.parse(manifestSchema, JSON.parse(text));
}

/**
 * The file id of the archive's `manifest.json` in this cloud's storage; the other files are next to
 * it.
 */
const importArchive = z.strictObject({ manifest: fileId.check(z.regex(/\/manifest\.json$/)) });

/** 档案 as the administrator sees it. */
export interface ArchiveView {
  readonly kind: Archive['kind'];
  /** `none`: there has never been an archive. */
  readonly state: Archive['state'] | 'none';
  readonly at: Moment;
  readonly endedAt: Moment | null;
  /** Its location in the cloud's storage. */
  readonly folder: string;
  readonly manifest: string | null;
  /** When its files are removed. */
  readonly removedAt: Moment | null;
  /** How many documents were exported or imported, by collection. */
  readonly documents: Readonly<Record<string, number>>;
  /** Import: how many parts are done, and how many there are. */
  readonly parts: { readonly done: number; readonly all: number };
  readonly now: Moment;
}

const RULES: Rules = ['policy/forbidden', 'archive/under-way'];

/** 操作: exporting all stored data from one cloud and importing it into another. */
export const archiveOperations = {
  'archive.export': command('office', nothing, RULES),
  'archive.import': command('office', importArchive, [
    ...RULES,
    'archive/not-empty',
    'archive/unreadable',
    'archive/newer',
  ]),
  'archive.read': query<ArchiveView>()('office', nothing, ['policy/forbidden']),
} as const;
