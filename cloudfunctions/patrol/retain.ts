import { retainAt, retained } from '../../core/domain/request/clock/retention';
import { RANKS, type ServiceRequest } from '../../core/domain/request/model/state';
import { dueFor, withDue } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { rewrite } from '../runtime/personal/scrub';
import { forgetFiles } from '../runtime/uploads/forget-files';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { requests } from '../store/tables';
import type { Job } from './job';

/** How many requests of each rank one run handles; the rest follow a minute later. */
const AT_ONCE = 20;

/**
 * 到期删除 of requests that have ended: first telephone and flat, then photos and voice, then the words.
 */
export const retainRequests: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'retention', now)) return 0;
  const due = await dueOf({ at: _.lte(now) }, AT_ONCE);
  const done = await eachAlone('retain', due, (request) => retain(request, now));
  return done.filter(Boolean).length;
};

/** When the next part of any request is due for deletion; null when none is. */
export async function nextOfRequests(): Promise<Moment | null> {
  const first = await dueOf({ at: _.gt('') }, 1);
  const moments = first.flatMap((request) => dueFor(request, 'retain') ?? []);
  return moments.sort()[0] ?? null;
}

/**
 * The first requests of each rank with a due `retain` job, because the index of due jobs begins with
 * the rank.
 */
async function dueOf(when: object, limit: number): Promise<ServiceRequest[]> {
  const ofRanks = RANKS.map((rank) =>
    requests.list({
      where: { rank, due: _.elemMatch({ job: 'retain', ...when }) },
      orderBy: [['due.at', 'asc']],
      limit,
    }),
  );
  return (await Promise.all(ofRanks)).flat();
}

/** Files are deleted first, so that a run that dies in between can find their ids again. */
async function retain(request: ServiceRequest, now: Moment): Promise<boolean> {
  const { next, files } = retained(request, now);
  await forgetFiles(files);
  const due = withDue(next.due, 'retain', retainAt(next));
  return rewrite(requests, request, { ...next, due });
}
