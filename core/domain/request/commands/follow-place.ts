import { remember } from '../../base/command';
import type { NodeId } from '../../org/org';
import { dueFor, withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import type { ServiceRequest } from '../model/state';
import { publicListsOf } from '../model/visibility';
import { worklistsOf } from '../model/worklist';

/**
 * 随地点迁移: the request as it stands once its place has another path: on the desks and in the lists of
 * where it is now. What lies with an office that is not over the place any more is looked at at once,
 * and the ladder gives it to the one that is.
 */
export function followPlace<State extends ServiceRequest>(
  request: State,
  ancestors: readonly NodeId[],
  now: Moment,
): State {
  const { owner, paused, place } = request;
  const moved = { ...request, ancestors, place: { ...place, ancestors } };
  const leaves = owner.kind === 'office' && !paused && !ancestors.includes(owner.node);
  const next = {
    ...moved,
    worklists: worklistsOf(moved, now),
    publicLists: publicListsOf(moved),
    // Where it is now it is counted anew.
    due: withDue(leaves ? wokenAt(request, now) : request.due, 'count', now),
  };
  return remember(next, null, next.state);
}

/** 叫醒: the ladder is to look at it at once; the list stays as it is where it waits for nobody. */
export function wokenAt({ due }: Pick<ServiceRequest, 'due'>, now: Moment): ServiceRequest['due'] {
  return dueFor({ due }, 'ladder') === null ? due : withDue(due, 'ladder', now);
}
