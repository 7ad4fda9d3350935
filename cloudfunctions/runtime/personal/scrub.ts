import { type ErasedPerson, withoutPerson } from '../../../core/domain/base/erased';
import { _ } from '../../store/cloud';
import type { Table } from '../../store/table';

/**
 * 改写: writes the changed fields if the document is still as it was read. A document that others
 * changed meanwhile is found again.
 *
 * @returns whether it was written
 */
export async function rewrite<Doc extends { readonly _id: string; readonly version?: number }>(
  table: Table<Doc>,
  before: Doc,
  after: Doc,
): Promise<boolean> {
  const known = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([field, value]) =>
      field !== '_id' && JSON.stringify(known.get(field)) !== JSON.stringify(value),
  );
  if (changed.length === 0) return false;
  const set = Object.fromEntries(changed.map(([field, value]) => [field, _.set(value)]));
  const { _id, version } = before;
  const sure = version === undefined ? { _id } : { _id, version };
  const next = version === undefined ? set : { ...set, version: version + 1 };
  return (await table.update(sure, next)) > 0;
}

/** 抹掉一个人: the document without their id, name and telephone. */
export function scrub<Doc extends { readonly _id: string; readonly version?: number }>(
  table: Table<Doc>,
  document: Doc,
  who: ErasedPerson,
): Promise<boolean> {
  return rewrite(table, document, withoutPerson(document, who) as Doc);
}
