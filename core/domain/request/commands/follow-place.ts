import { remember } from '../../base/command';
import type { NodeId } from '../../org/org';
import { dueFor, withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import type { ServiceRequest } from '../model/state';
import { publicListsOf } from '../model/visibility';
import { worklistsOf } from '../model/worklist';

/**
 * 随地点迁移: the request after its node got another path: in the worklists and public lists of the new
 * path. If its office is no longer over the place, the ladder is due at once and moves it to the
 * office that is.
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
    // Its figures are counted again at the new place.
    due: withDue(leaves ? wokenAt(request, now) : request.due, 'count', now),
  };
  return remember(next, null, next.state);
}

/** 叫醒: makes the ladder due at once; no change when the request waits for nobody. */
export function wokenAt({ due }: Pick<ServiceRequest, 'due'>, now: Moment): ServiceRequest['due'] {
  return dueFor({ due }, 'ladder') === null ? due : withDue(due, 'ladder', now);
}
