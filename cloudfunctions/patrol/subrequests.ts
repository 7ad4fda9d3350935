import type { ServiceRequest } from '../../core/domain/request/model/state';
import { dueFor } from '../../core/domain/time/due';
import { settleSubrequests } from '../runtime/settle-subrequests';
import { inThisOrder, withJob } from './due-requests';
import type { Job } from './job';

/** How many are seen to in one run; the rest are still due a minute later. */
const AT_ONCE = 20;

/** 分办善后: finishes what a command left undone, see `settleSubrequests`. */
export const seeToParts: Job = async ({ now, due: listed, directory: read }) => {
  const ids = withJob(listed, 'subrequests', now).slice(0, AT_ONCE);
  if (ids.length === 0) return 0;
  const [due, directory] = await Promise.all([inThisOrder(ids), read()]);
  return settleSubrequests(due.filter(hasToSettle), directory, now);
};

/** Somebody may have finished it since the list was read. */
function hasToSettle(request: ServiceRequest): boolean {
  return dueFor(request, 'subrequests') !== null;
}
