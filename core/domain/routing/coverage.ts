import { type CategoryCode, categoryOf } from '../category/category';
import type { NodeId, OrgKind, OrgNode } from '../org/org';
import { isQualifiedFor } from '../person/qualification';
import type { Directory } from '../studio/directory';
import type { Studio, StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';
import type { Staffing } from './staffing';

/** 管得到: one category at one place. */
export interface Charge {
  readonly category: CategoryCode;
  readonly place: OrgNode;
}

/** The part of a studio's declaration that decides what it covers. */
type Declared = Pick<Studio, 'paused' | 'specialities' | 'alsoHelps' | 'serves'>;

/** Its categories that studios are responsible for; none while it is paused. */
function kindsOf({ paused, specialities, alsoHelps }: Declared): readonly CategoryCode[] {
  if (paused) return [];
  const kinds = new Set([...specialities, ...alsoHelps]);
  return [...kinds].filter((code) => categoryOf(code).responsible === 'studios');
}

/**
 * 放下的: what a studio covered before a change and not after it, by community, or by node where it
 * serves less than a community.
 */
export function chargesGivenUp(before: Declared, after: Declared, { nodes }: Directory): Charge[] {
  const places = placesOf(before, [...nodes.values()]);
  const still = new Set(kindsOf(after));
  const lost: Charge[] = [];
  for (const category of kindsOf(before)) {
    for (const place of places) {
      const served = place.ancestors.some((node) => after.serves.includes(node));
      if (!still.has(category) || !served) lost.push({ category, place });
    }
  }
  return lost;
}

const INSIDE: ReadonlySet<OrgKind> = new Set(['estate', 'grid', 'building']);

/** Communities at or below the nodes it serves, and its nodes inside a community. */
function placesOf({ serves }: Declared, nodes: readonly OrgNode[]): OrgNode[] {
  return nodes.filter(({ _id, kind, ancestors }) =>
    kind === 'community'
      ? ancestors.some((node) => serves.includes(node))
      : INSIDE.has(kind) && serves.includes(_id),
  );
}

/** Other studios that cover this, with or without volunteers. */
export function othersFor(
  { category, place }: Charge,
  studioId: StudioId,
  directory: Directory,
): StudioId[] {
  const found = place.ancestors.flatMap((node) => directory.serving(category, node));
  return found.filter(({ _id, paused }) => _id !== studioId && !paused).map(({ _id }) => _id);
}

/**
 * 没人管: the first of these charges that nobody covers any more. It is covered by another studio with
 * volunteers who may take this kind, or by a held office over the place; a vacant office covers nothing.
 *
 * @param held nodes at which somebody holds an office
 */
export function leftWithNobody(
  charges: readonly Charge[],
  studioId: StudioId,
  directory: Directory,
  staffing: Staffing,
  held: ReadonlySet<NodeId>,
  now: Moment,
): Charge | null {
  const found = charges.find((charge) => {
    if (charge.place.ancestors.some((node) => held.has(node))) return false;
    const others = othersFor(charge, studioId, directory);
    return !others.some((id) =>
      staffing
        .of(id)
        .members.some(({ qualifications }) =>
          isQualifiedFor(charge.category, qualifications, directory.studios.get(id), now),
        ),
    );
  });
  return found ?? null;
}
