import type { OpenId } from '../base/identity';
import type { CategoryCode } from '../category/category';
import { isDanger } from '../category/danger';
import type { NodeId } from '../org/org';
import type { WorklistKey } from '../request/model/list-keys';
import { worklistKey } from '../request/model/list-keys';
import type { ServiceRequest } from '../request/model/state';
import { inTurns } from '../request/model/turns';
import type { Directory } from '../studio/directory';
import type { Studio } from '../studio/studio';
import type { Moment } from '../time/moment';
import { route } from './routing';
import type { Need } from './specialists';
import type { Staffing } from './staffing';

/** 排队的: the fields that decide whose turn it is. */
export type Queued = Need & Pick<ServiceRequest, '_id' | 'submittedAt'>;

/** 先来后到: a request that looks for a volunteer; a draft has no place in the queue yet. */
export type InTurn = Need &
  Partial<Pick<ServiceRequest, '_id' | 'submittedAt' | 'state' | 'owner'>>;

/** Does this request itself take some of the staffing? */
function isCarried({ state, owner }: InTurn): boolean {
  return (state === 'offered' || state === 'accepted') && owner?.kind !== 'office';
}

/** Where requests that may wait for members of these studios are, and their categories. */
export function queuesFor(
  studios: readonly Studio[],
  directory: Directory,
): { readonly desks: readonly WorklistKey[]; readonly categories: readonly CategoryCode[] } {
  const nodes = studios.flatMap((studio) => [
    ...studio.serves,
    ...(studio.reach ? around(studio, directory) : []),
  ]);
  const kinds = studios.flatMap(({ specialities, alsoHelps }) => [...specialities, ...alsoHelps]);
  return {
    desks: [...new Set(nodes)].map((node) => worklistKey('queued', node)),
    categories: [...new Set(kinds)],
  };
}

/** A service radius ends within the subdistrict, or a little beyond. */
function around({ ancestors }: Studio, { nodes }: Directory): NodeId[] {
  const subdistrict = ancestors.find((node) => nodes.get(node)?.kind === 'subdistrict');
  return [subdistrict ?? ancestors[0] ?? []].flat();
}

/**
 * 不插队: the staffing for this request, without members who are due to waiting requests whose turn is
 * earlier; a member who became free stays theirs until the patrol offers them. Danger does not wait.
 *
 * @param waiting requests that may wait for the same studios, see `queuesFor`
 */
export function staffingInTurn(
  need: InTurn,
  waiting: readonly Queued[],
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Staffing {
  if (isDanger(need)) return staffing;
  const { asker, rank, submittedAt = now } = need;
  const own = { asker, rank, submittedAt };
  const others = waiting.filter((one) => one._id !== need._id);
  const carriedFor = (one: OpenId) =>
    staffing.carriedFor(one) - (one === asker && isCarried(need) ? 1 : 0);
  const turns = inTurns<Queued | typeof own>([...others, own], carriedFor);
  const ahead = turns.slice(0, turns.indexOf(own)).filter((one) => '_id' in one);
  if (ahead.length === 0) return staffing;
  const left = staffing.copy();
  for (const one of ahead) {
    const { owner } = route(one, directory, left, now);
    if (owner.kind === 'studio') left.offer(owner.studioId);
  }
  return left;
}
