import type { OrgNode } from '../../core/domain/org/org';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { requests } from '../store/tables';
import { recount } from './count-changed';
import { takeAlong } from './take-along';

/**
 * How many requests are read at once; each is written separately, because its worklists depend on its
 * state.
 */
const AT_ONCE = 100;

/**
 * Updates the requests at a moved node, and counts the figures at their old place again;
 * `count-changed` finds the new place by their change.
 *
 * @returns false when the time ran out before all were updated
 */
export async function moveRequests(
  { _id, ancestors }: OrgNode,
  directory: Directory,
  now: Moment,
  until: number,
): Promise<boolean> {
  while (Date.now() <= until) {
    const some = await requests.list({
      where: { ancestors: _id, 'place.nodeId': _id, 'place.ancestors': _.neq([...ancestors]) },
      orderBy: [
        ['submittedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: AT_ONCE,
    });
    if (some.length === 0) return true;
    await takeAlong(some, { nodeId: _id, ancestors }, directory, now);
    await recount(some, directory, now);
  }
  return false;
}
