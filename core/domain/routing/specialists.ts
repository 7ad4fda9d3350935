import { type CategoryCode, categoryOf } from '../category/category';
import { isWithin, type NodeId } from '../org/org';
import { metresBetween, type Point } from '../org/point';
import type { ConflictFacts } from '../request/model/conflict';
import type { Draft } from '../request/model/draft';
import type { PersonDoer } from '../request/model/event';
import { rankOf } from '../request/model/rank';
import type { Rank } from '../request/model/state';
import type { Directory } from '../studio/directory';
import type { Studio, StudioId } from '../studio/studio';

/** What routing needs to know of a request; a request itself is one. */
export interface Need extends ConflictFacts {
  readonly category: CategoryCode;
  readonly ancestors: readonly NodeId[];
  /** The place; without a point, its node's point counts. */
  readonly place?: { readonly point?: Point };
  readonly tried: readonly StudioId[];
  readonly rank: Rank;
}

/** The need of a draft, before it becomes a request. */
export function needOf(draft: Draft, by: PersonDoer): Need {
  return {
    ...draft,
    ancestors: draft.place.ancestors,
    asker: by.openid,
    askerName: by.name,
    joined: [],
    excludedVolunteers: [],
    rank: rankOf(draft.category, draft.beneficiaries),
    tried: [],
  };
}

/**
 * Studios that declare this category, serve this place and may be asked; staffing is not
 * considered. Found by the nodes of the place's path and by its map cell, so the cost depends on
 * the result alone.
 */
export function specialists(need: Need, directory: Directory): Studio[] {
  return reaching(need, directory).filter((studio) => mayBeAsked(studio, need));
}

/** Studios that declare this category and reach this place, paused and tried ones among them. */
export function reaching(need: Need, directory: Directory): Studio[] {
  const { category, ancestors } = need;
  if (categoryOf(category).responsible === 'office') return [];
  const point = pointOf(need, directory);
  const found = new Set(ancestors.flatMap((node) => directory.serving(category, node)));
  for (const studio of point ? directory.around(category, point) : []) {
    if (isInReach(studio, need, point)) found.add(studio);
  }
  return [...found];
}

/** Does it serve this place, by a node or by its radius? */
export function reaches(
  studio: Studio,
  need: Pick<Need, 'ancestors' | 'place'>,
  directory: Directory,
): boolean {
  return (
    studio.serves.some((node) => isWithin(node, need.ancestors)) ||
    isInReach(studio, need, pointOf(need, directory))
  );
}

/** The point of the place: marked by the resident, or the node's. */
export function pointOf(
  { ancestors, place }: Pick<Need, 'ancestors' | 'place'>,
  { nodes }: Directory,
): Point | undefined {
  return place?.point ?? nodes.get(ancestors.at(-1) ?? '')?.point;
}

/** Neither paused, nor tried before, nor avoided by the asker. */
function mayBeAsked(studio: Studio, { tried, avoid }: Need): boolean {
  return !studio.paused && !tried.includes(studio._id) && !avoid.studios.includes(studio._id);
}

/** Near enough, and below a node that whoever set the radius has a say over. */
function isInReach(
  { point: at, reach, reachWithin }: Studio,
  { ancestors }: Pick<Need, 'ancestors'>,
  point: Point | undefined,
): boolean {
  if (reachWithin && !reachWithin.some((node) => isWithin(node, ancestors))) return false;
  return Boolean(at && reach && point && metresBetween(at, point) <= reach);
}
