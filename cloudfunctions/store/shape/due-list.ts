import type { StoredDocument } from './step';

/**
 * Builds the due list from the former field of each job, and removes those fields. A field that is
 * absent or holds no moment makes no entry.
 * @param jobs which job each field was for
 */
export function withDueList(
  document: StoredDocument,
  jobs: Readonly<Record<string, string>>,
): StoredDocument {
  const { _id, ...fields } = document;
  const kept = Object.entries(fields).filter(([field]) => !(field in jobs));
  const due = Object.entries(jobs).flatMap(([field, job]) => {
    const at = fields[field];
    return typeof at === 'string' ? [{ job, at }] : [];
  });
  return { _id, ...Object.fromEntries(kept), due };
}
