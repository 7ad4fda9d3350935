import { settleParts } from '../runtime/settle-parts';
import { _ } from '../store/cloud';
import { requests } from '../store/tables';
import type { Job } from './job';

/** How many are seen to in one run; the rest are still due a minute later. */
const AT_ONCE = 20;

/** 分办善后, of whatever a command left: see `settleParts`. */
export const seeToParts: Job = async ({ now, directory }) => {
  const due = await requests.list({
    where: { partsDueAt: _.lte(now) },
    orderBy: [['partsDueAt', 'asc']],
    limit: AT_ONCE,
  });
  return settleParts(due, await directory, now);
};
