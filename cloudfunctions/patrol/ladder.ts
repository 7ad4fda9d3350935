import { climb } from '../../core/domain/escalation/ladder';
import { conclude } from '../../core/domain/request/commands/conclude';
import { askDirectly } from '../../core/domain/request/commands/follow-up';
import { isFollowUpDue } from '../../core/domain/request/model/rules';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { staffingInTurn } from '../../core/domain/routing/queue';
import type { Directory } from '../../core/domain/studio/directory';
import type { StudioId } from '../../core/domain/studio/studio';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { type Seen, seeHands } from '../store/queue';
import { save } from '../store/save';
import { requests } from '../store/tables';
import { withWhoAsksAfter } from './asks-after';
import { inThisOrder, withJob } from './due-requests';
import type { Job } from './job';

/** How many due requests one run takes; the rest are still due a minute later. */
const AT_ONCE = 50;

/**
 * 三机制: moves requests whose time has passed up the ladder. Each move is the same conditional
 * update as a command: what a volunteer accepts in the same moment stays accepted.
 */
export const climbLadder: Job = async ({ now, due: listed, directory: read }) => {
  const ids = withJob(listed, 'ladder', now).slice(0, AT_ONCE);
  if (ids.length === 0) return 0;
  const [due, directory] = await Promise.all([inThisOrder(ids), read()]);
  const over = due.filter((request) => asksAnew(request, now));
  const toAskAfter = due.filter((request) => isFollowUpDue(request, now));
  const [hands, visited] = await Promise.all([
    seeHands(over, directory, over.flatMap(studiosOf)),
    withWhoAsksAfter(toAskAfter, directory),
  ]);
  const seen = { ...hands, visited };
  const moves = await eachAlone('climb', due, (request) => move(request, directory, seen, now));
  return moves.filter(Boolean).length;
};

/** Where somebody's time is over another may be asked; a reminder asks nobody new. */
function asksAnew({ state, dueAt }: ServiceRequest, now: Moment): boolean {
  return (state === 'offered' || state === 'accepted') && dueAt !== null && dueAt <= now;
}

/** The owner, or the studios that were asked. */
function studiosOf({ owner, askedStudios }: ServiceRequest): StudioId[] {
  return owner.kind === 'office' ? [] : [owner.studioId, ...askedStudios];
}

/**
 * Decides before its first await, so one after another, counting what was offered: one run
 * overfills no studio.
 */
async function move(
  request: ServiceRequest,
  directory: Directory,
  { staffing, waiting, visited }: Seen & { readonly visited: ReadonlySet<string> },
  now: Moment,
): Promise<boolean> {
  const inTurn = asksAnew(request, now)
    ? staffingInTurn(request, waiting, directory, staffing, now)
    : staffing;
  const climbed = climb(request, directory, inTurn, now);
  if (!climbed) return false;
  const announces = climbed.events.some(({ type }) => type === 'request.followUpDue');
  const decision = announces && !visited.has(request._id) ? askDirectly(request, now) : climbed;
  if (decision.events.some(({ type }) => type === 'request.offered')) {
    for (const id of decision.next.askedStudios) staffing.offer(id);
  }
  const { next, newNotices } = conclude(decision, null, directory, now);
  return save(requests, request, next, newNotices);
}
