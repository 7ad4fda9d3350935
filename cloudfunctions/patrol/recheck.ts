import { conclude } from '../../core/domain/request/commands/conclude';
import { recheck, wordsForNeighbours } from '../../core/domain/request/commands/content-check';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import { dueFor } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { checkWords } from '../runtime/content-check';
import { eachAlone } from '../runtime/each-alone';
import { save } from '../store/save';
import { requests } from '../store/tables';
import { inThisOrder, withJob } from './due-requests';
import type { Job } from './job';

/** How many one run asks about; the rest are still due a minute later. */
const AT_ONCE = 20;

/**
 * 补查: checks words again for which the checker was down at submission. Until they pass, only helpers
 * read them. If a run dies, the request is still due; checking twice gives the same verdict.
 */
export const recheckWords: Job = async ({ now, due: listed, directory }) => {
  const due = await inThisOrder(withJob(listed, 'check', now).slice(0, AT_ONCE));
  const moved = await eachAlone('recheck', due, (request) => ask(request, directory, now));
  return moved.filter(Boolean).length;
};

async function ask(
  request: ServiceRequest,
  directory: () => Promise<Directory>,
  now: Moment,
): Promise<boolean> {
  if (dueFor(request, 'check') === null) return false;
  const verdict = await checkWords(request.asker, wordsForNeighbours(request));
  const { next, newNotices } = conclude(
    recheck(request, verdict, now),
    null,
    await directory(),
    now,
  );
  return save(requests, request, next, newNotices);
}
