import type { StoredDocument } from './step';

/**
 * The list of what is due, out of a field for each job, which are gone then. A field that the document
 * does not have, or in which there is no moment, makes no entry.
 *
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
