import { conclude } from '../../core/domain/conclude';
import type { Directory } from '../../core/domain/directory';
import { climb } from '../../core/domain/ladder';
import type { Moment } from '../../core/domain/moment';
import type { ServiceRequest } from '../../core/domain/request-state';
import { specialists } from '../../core/domain/routing';
import type { StudioId } from '../../core/domain/studio';
import { eachAlone } from '../runtime/each-alone';
import { _, cloud } from '../store/cloud';
import { readDirectory } from '../store/directory-cache';
import { loadOf } from '../store/load';
import { save } from '../store/save';
import { requests } from '../store/tables';

/** How many due requests one run takes; the rest are still due a minute later. */
const AT_ONCE = 50;

/**
 * 云函数 `patrol`: wakes each minute and moves what is due up the ladder. It reads by the due time
 * alone, so it costs what is due, not what exists. Each move is the same conditional update as a
 * command: what a volunteer accepts in the same moment stays accepted.
 */
export async function main(): Promise<{ due: number; moved: number }> {
  const now = new Date().toISOString();
  const [due, directory] = await Promise.all([dueRequests(now), readDirectory()]);
  const load = await loadOf(studiosInQuestion(due, directory));
  const moves = await eachAlone('climb', due, (request) => move(request, directory, load, now));
  const moved = moves.filter(Boolean).length;
  if (moved > 0) await wakeDeliver();
  return { due: due.length, moved };
}

function dueRequests(now: Moment): Promise<ServiceRequest[]> {
  return requests.list({
    where: { dueAt: _.lte(now) },
    orderBy: [['dueAt', 'asc']],
    limit: AT_ONCE,
  });
}

function studiosInQuestion(due: readonly ServiceRequest[], directory: Directory): StudioId[] {
  const offered = due.filter((request) => request.state === 'offered');
  const ids = offered.flatMap((request) => specialists(request, directory).map(({ _id }) => _id));
  return [...new Set(ids)];
}

/** Decides before its first wait, so in turn, counting up the load: one run overfills no studio. */
async function move(
  request: ServiceRequest,
  directory: Directory,
  load: Map<StudioId, number>,
  now: Moment,
): Promise<boolean> {
  const decision = climb(request, directory, load, now);
  if (!decision) return false;
  const { owner } = decision.next;
  if (owner.kind === 'studio') load.set(owner.studioId, (load.get(owner.studioId) ?? 0) + 1);
  const { next, newNotices } = conclude(decision, null, now);
  return save(requests, request, next, newNotices);
}

/** So that nobody waits for the deliverer's own timer; that timer catches a call that fails. */
async function wakeDeliver(): Promise<void> {
  try {
    await cloud.callFunction({ name: 'deliver', data: {} });
  } catch (error) {
    console.error(JSON.stringify({ wakeDeliver: String(error) }));
  }
}
