import type { OrgNode } from '../../core/domain/org/org';
import { followPlace } from '../../core/domain/request/commands/follow-place';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { save } from '../store/save';
import { requests } from '../store/tables';
import { recount } from './count-changed';
import { someAtATime } from './reached';

/** How many requests are read at once: each is written by itself, for its desks depend on its state. */
const AT_ONCE = 100;

/**
 * Requests at a node that has moved follow it, and where they were counted is counted anew; where they
 * are now, `count-changed` finds them by their change.
 *
 * @returns false when its time was up before all had followed
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
    await someAtATime(some, async (request: ServiceRequest) => {
      await save(requests, request, followPlace(request, ancestors, now));
    });
    await recount(some, directory, now);
  }
  return false;
}
