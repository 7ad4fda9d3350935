import { conclude } from '../../core/domain/conclude';
import type { Crews } from '../../core/domain/crew';
import type { Directory } from '../../core/domain/directory';
import { climb } from '../../core/domain/ladder';
import type { Moment } from '../../core/domain/moment';
import type { ServiceRequest } from '../../core/domain/request-state';
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
  const crews = await crewsOf(studiosInQuestion(due, directory));
  const moves = await eachAlone('climb', due, (request) => move(request, directory, crews, now));
  return moves.filter(Boolean).length;
};

function dueRequests(now: Moment): Promise<ServiceRequest[]> {
  return requests.list({
    where: { wakeAt: _.lte(now) },
    orderBy: [['wakeAt', 'asc']],
    limit: AT_ONCE,
  });
}

function studiosInQuestion(due: readonly ServiceRequest[], directory: Directory): StudioId[] {
  const offered = due.filter((request) => request.state === 'offered');
  const ids = offered.flatMap((request) => specialists(request, directory).map(({ _id }) => _id));
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
  const { owner } = decision.next;
  if (owner.kind === 'studio') crews.offer(owner.studioId);
  const { next, newNotices } = conclude(decision, null, now);
  return save(requests, request, next, newNotices);
}
