import { NEVER } from '../../../core/domain/time/due';
import { COLLECTION_NAMES, type CollectionName } from '../collections';
import { currentShape, marked } from './shapes';

/** 都到了的形状: the shape that all documents of a collection have at least. */
export type Reached = Readonly<Record<string, number>>;

/** 换到哪了: how far the walk has come that migrates all documents to the current shapes. */
export interface ShapeProgress {
  readonly _id: 'shapes';
  /** What was reached before this build; the walk covers all collections that have changed since. */
  readonly from: Reached;
  readonly reached: Reached;
  /** The position in the collection that is being walked. */
  readonly walking: WalkingOn | null;
  /** Has this walk finished? */
  readonly over: boolean;
  /**
   * How many times the collections were checked again for documents that an earlier build stored
   * behind the walk.
   */
  readonly looks: number;
}

/** 走到哪了: a collection, its target shape, and the last document that was looked at. */
export interface WalkingOn {
  readonly collection: CollectionName;
  readonly shape: number;
  readonly after: string;
}

/**
 * Minutes until the next check. By then the old instances are gone and the last function is deployed.
 */
const LOOK_AGAIN_MINUTES = [3, 24 * 60] as const;

/** The reached shapes of a new cloud that only ever held current documents. */
export const ALL_REACHED: Reached = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, currentShape(name)]),
);

/** The agenda of a new cloud: every item is due for the first time, and nothing has to be migrated. */
export const NEW_AGENDA = marked('agenda', {
  ...{ _id: 'agenda', version: 1, touchedAt: '' },
  ...{ at: { shapes: NEVER }, reached: ALL_REACHED },
});

/** Has every collection reached the shape of this build, or a later one? */
export function isAllReached(reached: Reached): boolean {
  return COLLECTION_NAMES.every((name) => (reached[name] ?? 0) >= currentShape(name));
}

/** The same, capped at the shapes this build knows: the build writes no later shape. */
export function knownOf(reached: Reached): Reached {
  const known = Object.entries(reached).map(([name, shape]) => {
    const current = isCollection(name) ? currentShape(name) : 0;
    return [name, Math.min(shape, current)] as const;
  });
  return Object.fromEntries(known);
}

/** A walk that begins, because this build has more steps, or to check again after a finished walk. */
export function walkFrom(reached: Reached, before: ShapeProgress | null): ShapeProgress {
  if (before && !before.over) return before;
  const again = before !== null && isAllReached(reached);
  const from = again ? before.from : reached;
  const looks = again ? before.looks + 1 : 0;
  return { _id: 'shapes', from, reached: from, walking: null, over: false, looks };
}

/** Where to continue; null when nothing is left. */
export function nextOf({ reached, walking }: ShapeProgress): WalkingOn | null {
  const collection = COLLECTION_NAMES.find((name) => (reached[name] ?? 0) < currentShape(name));
  if (!collection) return null;
  const shape = currentShape(collection);
  const same = walking?.collection === collection && walking.shape === shape;
  return { collection, shape, after: same ? walking.after : '' };
}

/** The position after a batch: its last document; null when the collection has ended. */
export function stepped(
  { reached, ...known }: ShapeProgress,
  { collection, shape }: WalkingOn,
  last: string | null,
): ShapeProgress {
  if (last === null) {
    return { ...known, reached: { ...reached, [collection]: shape }, walking: null };
  }
  return { ...known, reached, walking: { collection, shape, after: last } };
}

/** In how many minutes to check again; null when that was done often enough. */
export function lookAgainIn({ looks }: ShapeProgress): number | null {
  return LOOK_AGAIN_MINUTES[looks] ?? null;
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(ALL_REACHED, name);
}
