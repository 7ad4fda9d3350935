import { settleSubrequests } from '../runtime/settle-subrequests';
import { _ } from '../store/cloud';
import { requests } from '../store/tables';
import type { Job } from './job';

/** How many are seen to in one run; the rest are still due a minute later. */
const AT_ONCE = 20;

/** 分办善后, for whatever a command left unfinished: see `settleSubrequests`. */
export const seeToParts: Job = async ({ now, directory }) => {
  const due = await requests.list({
    where: { subrequestsDueAt: _.lte(now) },
    orderBy: [['subrequestsDueAt', 'asc']],
    limit: AT_ONCE,
  });
  return settleSubrequests(due, await directory, now);
};
