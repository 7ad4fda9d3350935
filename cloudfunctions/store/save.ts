import type { Versioned } from '../../core/domain/base/command';
import type { Notice } from '../../core/domain/notice/notice';
import { _ } from './cloud';
import type { Table } from './table';

/** The fields that the deliverer changes too; a command only ever adds to them. */
const SHARED = new Set(['_id', 'notices']);

/**
 * 一次写入: writes the result of a command if the document still has the version that was read. New
 * notices are added one by one, because the deliverer may be sending the existing ones right now.
 * @param before what was read; version 0 means that the document does not exist yet
 * @param beside parts of fields that others change without a version, by path; `after` has them as read
 * @returns false when somebody else was quicker and nothing was written
 */
export async function save<Doc extends Versioned>(
  table: Table<Doc>,
  before: Doc,
  after: Doc,
  newNotices: Readonly<Record<string, Notice>> = {},
  beside: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  if (before.version === 0) return table.insert(after);
  const updated = await table.update(
    { _id: before._id, version: before.version },
    { ...changedFields(before, after), ...noticeChanges(newNotices), ...beside },
  );
  return updated === 1;
}

function changedFields<Doc extends Versioned>(before: Doc, after: Doc): Record<string, unknown> {
  const known = new Map<string, unknown>(Object.entries(before));
  const changes: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(after)) {
    if (SHARED.has(field)) continue;
    if (JSON.stringify(known.get(field)) === JSON.stringify(value)) continue;
    // Without `set` the SDK would merge an object into the stored one.
    changes[field] = isObject(value) ? _.set(value) : value;
  }
  return changes;
}

function noticeChanges(newNotices: Readonly<Record<string, Notice>>): Record<string, unknown> {
  const entries = Object.entries(newNotices);
  return Object.fromEntries(entries.map(([id, notice]) => [`notices.${id}`, _.set(notice)]));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
