import { RANKS, type RequestJob, type ServiceRequest } from '../../core/domain/request/model/state';
import { inTurns } from '../../core/domain/request/model/turns';
import { dueFor } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { MOST_ROWS } from '../store/table';
import { requests } from '../store/tables';

/** The fields of a request in the due list. */
export type DueRequest = Pick<ServiceRequest, '_id' | 'asker' | 'rank' | 'due'>;

/**
 * 到期的诉求: requests with a due job, in one read, danger first. Urgent jobs are listed even if many
 * others are due.
 */
export function dueRequests(now: Moment): Promise<DueRequest[]> {
  return requests.list({
    // Deletions wait for the night, however many there are.
    where: {
      rank: _.in([...RANKS]),
      due: _.elemMatch({ job: _.neq('retain'), at: _.lte(now) }),
    },
    orderBy: [['rank', 'asc']],
    limit: MOST_ROWS,
    fields: ['asker', 'rank', 'due'],
  });
}

/**
 * Those for which this job is due, in turn: a run that takes the first of them is not filled by one
 * account.
 */
export function withJob(due: readonly DueRequest[], job: RequestJob, now: Moment): string[] {
  const found = due.flatMap((request) => {
    const at = dueFor(request, job);
    return at !== null && at <= now ? [{ ...request, submittedAt: at }] : [];
  });
  return inTurns(found).map(({ _id }) => _id);
}

/** The full documents of these requests, in this order. */
export async function inThisOrder(ids: readonly string[]): Promise<ServiceRequest[]> {
  if (ids.length === 0) return [];
  const found = await requests.list({ where: { _id: _.in([...ids]) }, limit: ids.length });
  const byId = new Map(found.map((one) => [one._id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
