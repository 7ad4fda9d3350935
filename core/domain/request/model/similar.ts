import type { OpenId } from '../../base/identity';
import { type CategoryCode, categoryOf } from '../../category/category';
import type { NodeId } from '../../org/org';
import { likeness } from './likeness';

/** At most this many are shown before sending; more would delay the resident. */
const SHOWN = 5;

/** A request of another category in the same group must be at least this similar. */
const LIKE_ENOUGH = 0.2;

/** The new request: its words and place. */
export interface DuplicateQuery {
  readonly category: CategoryCode;
  readonly what: string;
  readonly ancestors: readonly NodeId[];
  readonly asker: OpenId;
}

/** The parts of an existing request that are compared. */
export interface Comparable {
  readonly category: CategoryCode;
  readonly what: string;
  readonly ancestors: readonly NodeId[];
  readonly asker: OpenId;
}

/**
 * 附近同样的事: open requests that may be about the same trouble, at most five: the nearest first (same
 * building, then grid, then community), then the most similar. Another category of the same 大类 counts
 * only if the words are similar; the asker's own requests never do.
 */
export function similarTo<Request extends Comparable>(
  query: DuplicateQuery,
  others: readonly Request[],
): Request[] {
  const { group } = categoryOf(query.category);
  return others
    .filter((other) => other.asker !== query.asker && categoryOf(other.category).group === group)
    .map((other) => ({
      other,
      near: sharedPath(query.ancestors, other.ancestors),
      like: likeness(query.what, other.what),
    }))
    .filter(({ other, like }) => other.category === query.category || like >= LIKE_ENOUGH)
    .sort((one, another) => another.near - one.near || another.like - one.like)
    .slice(0, SHOWN)
    .map(({ other }) => other);
}

/** How many levels of the tree two places have in common. */
function sharedPath(one: readonly NodeId[], other: readonly NodeId[]): number {
  const apart = one.findIndex((node, level) => node !== other[level]);
  return apart === -1 ? one.length : apart;
}
