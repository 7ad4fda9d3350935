import { conclude } from '../../core/domain/conclude';
import type { Crews } from '../../core/domain/crew';
import type { Directory } from '../../core/domain/directory';
import { climb } from '../../core/domain/ladder';
import type { Moment } from '../../core/domain/moment';
import { RANKS, type Rank, type ServiceRequest } from '../../core/domain/request-state';
import { specialists } from '../../core/domain/specialists';
import type { StudioId } from '../../core/domain/studio';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { crewsOf } from '../store/crew';
import { save } from '../store/save';
import { requests } from '../store/tables';
import type { Job } from './job';

/** How many due requests one run takes; the rest are still due a minute later. */
const AT_ONCE = 50;

/**
 * 三机制: moves requests whose time has passed up the ladder. Each move is the same conditional
 * update as a command: what a volunteer accepts in the same moment stays accepted.
 */
export const climbLadder: Job = async ({ now, directory: reading }) => {
  const [due, directory] = await Promise.all([dueRequests(now), reading]);
  const crews = await crewsOf(studiosInQuestion(due, directory, now));
  const moves = await eachAlone('climb', due, (request) => move(request, directory, crews, now));
  return moves.filter(Boolean).length;
};

/** By rank, then by who waits longest: one read a rank, side by side. */
async function dueRequests(now: Moment): Promise<ServiceRequest[]> {
  const found = await Promise.all(RANKS.map((rank) => dueOfRank(rank, now)));
  return found.flat().slice(0, AT_ONCE);
}

function dueOfRank(rank: Rank, now: Moment): Promise<ServiceRequest[]> {
  return requests.list({
    where: { rank, wakeAt: _.lte(now) },
    orderBy: [['wakeAt', 'asc']],
    limit: AT_ONCE,
  });
}

/** Who has it, and could be asked next, where somebody's time is over; a reminder asks nobody new. */
function studiosInQuestion(
  due: readonly ServiceRequest[],
  directory: Directory,
  now: Moment,
): StudioId[] {
  const over = due.filter(
    ({ state, dueAt }) =>
      (state === 'offered' || state === 'accepted') && dueAt !== null && dueAt <= now,
  );
  const ids = over.flatMap((request) => [
    ...(request.owner.kind === 'office' ? [] : [request.owner.studioId]),
    ...request.askedStudios,
    ...specialists(request, directory).map(({ _id }) => _id),
  ]);
  return [...new Set(ids)];
}

/** Decides before its first wait, so in turn, counting up what is offered: one run overfills no studio. */
async function move(
  request: ServiceRequest,
  directory: Directory,
  crews: Crews,
  now: Moment,
): Promise<boolean> {
  const decision = climb(request, directory, crews, now);
  if (!decision) return false;
  if (decision.events.some(({ type }) => type === 'request.offered')) {
    for (const id of decision.next.askedStudios) crews.offer(id);
  }
  const { next, newNotices } = conclude(decision, null, now);
  return save(requests, request, next, newNotices);
}
