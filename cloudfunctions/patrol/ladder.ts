import { type ClockMove, staffingWantedByClock } from '../../core/domain/policy/clock-move';
import { isFollowUpDue } from '../../core/domain/request/model/rules';
import { eachAlone } from '../runtime/each-alone';
import { moveByClock } from '../runtime/move-by-clock';
import { seeStaffing } from '../store/queue';
import { withWhoAsksAfter } from './asks-after';
import { inThisOrder, withJob } from './due-requests';
import type { Job } from './job';

/** How many due requests one run takes; the rest are still due a minute later. */
const AT_ONCE = 50;

/** 三机制: applies the ladder to requests whose time has come. */
export const climbLadder: Job = async ({ now, due: listed, directory: read }) => {
  const ids = withJob(listed, 'ladder', now).slice(0, AT_ONCE);
  if (ids.length === 0) return 0;
  const [due, directory] = await Promise.all([inThisOrder(ids), read()]);
  const climbing = { do: 'climb', canAskAfter: true } as const;
  const wanted = due.map((request) => staffingWantedByClock(climbing, request, now));
  const toAskAfter = due.filter((request) => isFollowUpDue(request, now));
  const [seen, askedAfter] = await Promise.all([
    seeStaffing(wanted, directory),
    withWhoAsksAfter(toAskAfter, directory, now),
  ]);
  const world = { ...seen, directory, now };
  const moved = await eachAlone('climb', due, (request) => {
    const move: ClockMove = { do: 'climb', canAskAfter: askedAfter.has(request._id) };
    return moveByClock({ request, move }, world);
  });
  return moved.filter(Boolean).length;
};
