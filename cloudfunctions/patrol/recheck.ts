import { conclude } from '../../core/domain/request/commands/conclude';
import { recheck, wordsForNeighbours } from '../../core/domain/request/commands/content-check';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { checkWords } from '../runtime/content-check';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { save } from '../store/save';
import { requests } from '../store/tables';
import type { Job } from './job';

/** How many one run asks about; the rest are still due a minute later. */
const AT_ONCE = 20;

/**
 * 补查: asks again about words for which the checker was down at the door. Until it passes, only those
 * who help read them. Killed anywhere, the request is still due; asked twice, the verdict is the same.
 */
export const recheckWords: Job = async ({ now, directory }) => {
  const due = await requests.list({
    where: { checkDueAt: _.lte(now) },
    orderBy: [['checkDueAt', 'asc']],
    limit: AT_ONCE,
  });
  const moved = await eachAlone('recheck', due, (request) => ask(request, directory, now));
  return moved.filter(Boolean).length;
};

async function ask(
  request: ServiceRequest,
  directory: Promise<Directory>,
  now: Moment,
): Promise<boolean> {
  const verdict = await checkWords(request.asker, wordsForNeighbours(request));
  const { next, newNotices } = conclude(recheck(request, verdict, now), null, await directory, now);
  return save(requests, request, next, newNotices);
}
