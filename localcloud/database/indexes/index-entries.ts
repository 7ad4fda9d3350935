import { refused } from '../database-error';
import { encodeKey, invert } from '../values/key-encoding';
import { valuesAtPath } from '../values/path';
import type { Doc } from '../values/value';
import type { IndexDefinition } from './index-definition';

/** The entries of one document in one index. */
export interface IndexEntries {
  keys: Buffer[];
  /** For each field of the index: was there an array on its path? */
  arrays: boolean[];
}

/**
 * The keys of one document in one index: one per element of an array (多键索引).
 * @throws DatabaseError when two fields of the index are arrays in the same document.
 */
export function indexEntries(doc: Doc, { fields }: IndexDefinition): IndexEntries {
  const perField = fields.map(({ field }) => valuesAtPath(doc, field.split('.')));
  const several = perField.filter(({ values }) => values.length > 1).length;
  if (several > 1 && !shareOneArray(fields.map(({ field }) => field))) {
    throw refused(
      'CannotIndexParallelArrays',
      `cannot index parallel arrays ${fields.map(({ field }) => `[${field}]`).join(' ')}`,
    );
  }
  let keys: Buffer[] = [Buffer.alloc(0)];
  perField.forEach(({ values }, i) => {
    const encoded = unique(values.map(encodeKey)).map((key) =>
      fields[i]?.direction === -1 ? invert(key) : key,
    );
    keys = keys.flatMap((prefix) => encoded.map((key) => Buffer.concat([prefix, key])));
  });
  return { keys, arrays: perField.map(({ throughArray }) => throughArray) };
}

/**
 * Fields below the same array (`members.node`, `members.role`) may both have several values. The index
 * then holds every combination, which is more than MongoDB's holds. That is safe, because each
 * candidate is still checked against the query.
 */
function shareOneArray(paths: string[]): boolean {
  const roots = new Set(
    paths.filter((path) => path.includes('.')).map((path) => path.split('.')[0]),
  );
  return roots.size === 1;
}

function unique(keys: Buffer[]): Buffer[] {
  if (keys.length < 2) return keys;
  const seen = new Map(keys.map((key) => [key.toString('latin1'), key]));
  return [...seen.values()];
}
