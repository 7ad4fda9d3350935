import { type CategoryCode, categoryOf } from '../../category/category';
import type { NodeId } from '../../org/org';
import type { Moment } from '../../time/moment';
import type { PublicListKey } from './list-keys';
import { publicListKey } from './list-keys';
import type { Checked, Readers, RequestState } from './state';

/** The fields that decide which public lists it is on. */
interface Showable {
  readonly state: RequestState;
  readonly category: CategoryCode;
  readonly ancestors: readonly NodeId[];
  readonly readers: Readers;
  readonly checked: Checked;
  readonly hiddenAt: Moment | null;
}

/**
 * 邻居能看吗: the asker opened it, WeChat's check passed the words, and the category is not sealed, even if
 * it was corrected later.
 */
export function isOpenToNeighbours(
  request: Pick<Showable, 'readers' | 'checked' | 'category' | 'hiddenAt'>,
): boolean {
  const { readers, checked, category, hiddenAt } = request;
  if (hiddenAt !== null) return false;
  return readers === 'neighbours' && checked === 'passed' && !categoryOf(category).sealed;
}

/** Is it open to neighbours, or will it be if the check passes? */
export function mayOpenToNeighbours(request: Showable): boolean {
  const shut = request.checked === 'risky' || request.checked === 'unchecked';
  return !shut && isOpenToNeighbours({ ...request, checked: 'passed' });
}

/** 在公开处答复: a suggestion that its asker opened to neighbours, with its answer. */
export function isAnsweredInPublic(request: Showable): boolean {
  const { category, state } = request;
  return category === 'suggestion' && state === 'closed' && isOpenToNeighbours(request);
}

/** The states in which somebody can join. */
export function isUnderWay(state: RequestState): boolean {
  return ['submitted', 'offered', 'accepted', 'referred'].includes(state);
}

/**
 * 公开在: the public lists it is on, for every node on its path. They are written with each change, so
 * that each list is one equality in one index; most requests are on none.
 */
export function publicListsOf(request: Showable): PublicListKey[] {
  const { ancestors, category, state } = request;
  if (!isOpenToNeighbours(request)) return [];
  if (isAnsweredInPublic(request)) return ancestors.map((node) => publicListKey('answered', node));
  if (!isUnderWay(state)) return [];
  const { group } = categoryOf(category);
  return ancestors.flatMap((node) => [publicListKey('open', node), publicListKey(group, node)]);
}
