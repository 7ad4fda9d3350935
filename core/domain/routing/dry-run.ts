import type { CategoryCode } from '../category/category';
import { isWithin, type OrgNode } from '../org/org';
import type { Point } from '../org/point';
import { rankOf } from '../request/model/rank';
import type { Route } from '../request/model/route';
import type { RouteReason } from '../request/model/route-reason';
import { Directory } from '../studio/directory';
import type { Studio } from '../studio/studio';
import type { Moment } from '../time/moment';
import { type Preference, whyAfter } from './preference';
import { reasonsFor } from './route-reasons';
import { candidates, ranked, route } from './routing';
import { type Need, reaches, reaching } from './specialists';
import type { Staffing } from './staffing';

/** 为什么不是它: why a studio for this category and place is not asked. */
export type PassedOver = 'paused' | 'nobody-there' | 'full' | 'tried' | 'avoided';

/** 试派: where a request would go, and why not elsewhere. */
export interface DryRun {
  readonly route: Route;
  /** In the order of asking. */
  readonly inLine: readonly {
    readonly studio: Studio;
    readonly reasons: readonly RouteReason[];
    /** What put it behind the first; null for the first. */
    readonly behind: Preference | null;
  }[];
  readonly out: readonly { readonly studio: Studio; readonly why: PassedOver }[];
}

/** A request without any preferences, at this place. */
export function needAt(category: CategoryCode, place: OrgNode, point?: Point): Need {
  return {
    category,
    ancestors: place.ancestors,
    ...(point && { place: { point } }),
    asker: '',
    askerName: '',
    concerned: { name: '' },
    joined: [],
    avoid: { studios: [], names: [], people: [] },
    excludedVolunteers: [],
    rank: rankOf(category, []),
    tried: [],
  };
}

/** @param staffing at least of the studios in `reaching` */
export function dryRun(need: Need, directory: Directory, staffing: Staffing, now: Moment): DryRun {
  const free = ranked(need, directory, staffing, now);
  const [first] = free;
  const busy = candidates(need, directory, staffing, now).filter(({ room }) => room === 0);
  const barred = reaching(need, directory).flatMap((studio) => {
    const why = whyBarred(studio, need);
    return why ? [{ studio, why }] : [];
  });
  return {
    route: route(need, directory, staffing, now),
    inLine: free.map((one, index) => ({
      studio: one.studio,
      reasons: reasonsFor(one, free[index + 1], false, need, directory),
      behind: first && one !== first ? whyAfter(one, first) : null,
    })),
    out: [
      ...busy.map(
        ({ studio, nobody }) => ({ studio, why: nobody ? 'nobody-there' : 'full' }) as const,
      ),
      ...barred,
    ],
  };
}

/** Why it may not be asked, whatever its staffing. */
function whyBarred(studio: Studio, { tried, avoid }: Need): PassedOver | null {
  if (studio.paused) return 'paused';
  if (tried.includes(studio._id)) return 'tried';
  return avoid.studios.includes(studio._id) ? 'avoided' : null;
}

/** One category at one place that would go to another owner. */
export interface OwnerChange {
  readonly category: CategoryCode;
  readonly place: OrgNode;
  readonly before: Route['owner'];
  readonly after: Route['owner'];
}

/** The directory with this studio changed or founded. */
export function directoryWith(directory: Directory, changed: Studio): Directory {
  const others = [...directory.studios.values()].filter(({ _id }) => _id !== changed._id);
  const { nodes, grants, settings } = directory;
  return new Directory([...nodes.values()], [...others, changed], grants, settings);
}

/** At most this many places are compared; places affected only through distance come last. */
const MOST_PLACES = 400;

/**
 * 比哪些地方: the places where a change of this studio has an effect: each community, the nodes that either
 * version serves, and, if distance matters, every marked place that either reaches.
 */
export function placesFelt(versions: readonly Studio[], directory: Directory): OrgNode[] {
  const nodes = [...directory.nodes.values()];
  const served = new Set(versions.flatMap(({ serves }) => serves));
  const named = nodes.filter(({ _id, kind }) => kind === 'community' || served.has(_id));
  const marked = versions.some(({ point }) => point) ? nodes.filter(({ point }) => point) : [];
  const near = marked.filter((place) =>
    versions.some((studio) => reaches(studio, { ancestors: place.ancestors }, directory)),
  );
  return [...new Set([...named, ...near])].slice(0, MOST_PLACES);
}

/**
 * 改了会怎样: who would get requests of these categories at these places, where that differs from now. A
 * change in a whole area is listed once, for the area.
 * @param staffing at least of all specialists for these categories and places in both directories
 */
export function ownerChanges(
  kinds: readonly CategoryCode[],
  places: readonly OrgNode[],
  [before, after]: readonly [Directory, Directory],
  staffing: Staffing,
  now: Moment,
): OwnerChange[] {
  const changes = places.flatMap((place) =>
    kinds.flatMap((category): OwnerChange[] => {
      const need = needAt(category, place);
      const [as, would] = [before, after].map((one) => route(need, one, staffing, now).owner);
      if (!as || !would || isSame(as, would)) return [];
      return [{ category, place, before: as, after: would }];
    }),
  );
  return changes.filter((one) => !changes.some((other) => isPartOf(one, other)));
}

/** The same change, at a node above. */
function isPartOf(one: OwnerChange, other: OwnerChange): boolean {
  return (
    one.place !== other.place &&
    one.category === other.category &&
    isWithin(other.place._id, one.place.ancestors) &&
    isSame(one.before, other.before) &&
    isSame(one.after, other.after)
  );
}

function isSame(one: Route['owner'], other: Route['owner']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
