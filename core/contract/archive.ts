import * as z from 'zod/mini';
import type { Archive } from '../domain/archive/archive';
import type { Moment } from '../domain/time/moment';
import { fileId, nothing } from './base/fields';
import { command, query, type Rules } from './base/operation';

/** How the file is called that says what is in an archive. */
export const MANIFEST = 'manifest.json';

const count = z.int().check(z.minimum(0));

/** 清单: what an archive holds, and the shapes that its documents have at most. */
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

/** @throws Error when it is no such list */
export function manifestIn(text: string): Manifest {
  return z.parse(manifestSchema, JSON.parse(text));
}

/** The file id of the archive's `manifest.json` in this cloud's storage; the others are beside it. */
const importArchive = z.strictObject({ manifest: fileId.check(z.regex(/\/manifest\.json$/)) });

/** 档案 as the administrator sees it. */
export interface ArchiveView {
  readonly kind: Archive['kind'];
  /** `none`: there was never one. */
  readonly state: Archive['state'] | 'none';
  readonly at: Moment;
  readonly endedAt: Moment | null;
  /** Where it is in the cloud's storage. */
  readonly folder: string;
  readonly manifest: string | null;
  /** When its files are removed. */
  readonly removedAt: Moment | null;
  /** What is written or taken in, by collection. */
  readonly documents: Readonly<Record<string, number>>;
  /** Import: parts that are in, of how many. */
  readonly parts: { readonly done: number; readonly all: number };
}

const RULES: Rules = ['policy/forbidden', 'archive/under-way'];

/** 操作: taking all that is stored out of one cloud and into another. */
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
