import { eachAlone } from '../runtime/each-alone';
import { goOnErasing } from '../runtime/erase-person';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { people } from '../store/tables';
import type { Job } from './job';

/** How many people one run handles, and for how long; the rest follow a minute later. */
const AT_ONCE = 5;
const WORK_MS = 12_000;

/**
 * 注销: hides people who asked to be erased, deletes them when their time is over, or shows them again.
 */
export const erase: Job = async ({ now, agenda, directory: read }) => {
  if (!isOnAgenda(agenda, 'people', now)) return 0;
  const going = await people.list({
    where: { due: _.elemMatch({ job: 'erase', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  if (going.length === 0) return 0;
  const directory = await read();
  const until = Date.now() + WORK_MS;
  const done = await eachAlone('erase', going, (one) => goOnErasing(one, directory, now, until));
  return done.filter(Boolean).length;
};
