import { canAskAfter } from '../../core/domain/policy/relation';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { MOST_ROWS } from '../store/table';
import { people } from '../store/tables';

/**
 * 有人能来回访的: the ids of those requests for which an office may make the follow-up call, in one read. If
 * the only holders over the place did the work, waited for it or must keep away, nobody may.
 */
export async function withWhoAsksAfter(
  closed: readonly ServiceRequest[],
  directory: Directory,
  now: Moment,
): Promise<ReadonlySet<string>> {
  if (closed.length === 0) return new Set();
  const nodes = [...new Set(closed.flatMap(({ ancestors }) => ancestors))];
  const offices = await people.list({
    where: { 'roles.node': _.in(nodes) },
    limit: MOST_ROWS,
    fields: ['name', 'called', 'roles', 'standings', 'terms', 'qualifications', 'heldBack'],
  });
  const callable = closed.filter((request) => canAskAfter(request, offices, directory, now));
  return new Set(callable.map(({ _id }) => _id));
}
