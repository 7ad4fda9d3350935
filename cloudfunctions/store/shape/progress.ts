import { NEVER } from '../../../core/domain/time/due';
import { COLLECTION_NAMES, type CollectionName } from '../collections';
import { currentShape, marked } from './shapes';

/** 都到了的形状: the shape that all documents have at least, by collection. */
export type Reached = Readonly<Record<string, number>>;

/** 换到哪了: how far the walk has come that moves all documents to the current shapes. */
export interface ShapeProgress {
  readonly _id: 'shapes';
  /** What was reached before this build: the walk goes through what has to change since. */
  readonly from: Reached;
  readonly reached: Reached;
  /** Where it stands in the collection that is being walked. */
  readonly walking: WalkingOn | null;
  /** Is this walk through? */
  readonly over: boolean;
  /** How often it was looked again for what an earlier build has stored behind the walk. */
  readonly looks: number;
}

/** 走到哪了: a collection, the shape to which it is moved, and the last document that was looked at. */
export interface WalkingOn {
  readonly collection: CollectionName;
  readonly shape: number;
  readonly after: string;
}

/** Minutes after which it is looked again: old instances are gone by then, and the last function put up. */
const LOOK_AGAIN_MINUTES = [3, 24 * 60] as const;

/** What a cloud has reached into which only documents of today were put. */
export const ALL_REACHED: Reached = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, currentShape(name)]),
);

/** The agenda of such a cloud: everything is due for the first time, and there is nothing to move. */
export const NEW_AGENDA = marked('agenda', {
  ...{ _id: 'agenda', version: 1, touchedAt: '' },
  ...{ at: { shapes: NEVER }, reached: ALL_REACHED },
});

/** Has everything the shape of this build, or of a later one? */
export function isAllReached(reached: Reached): boolean {
  return COLLECTION_NAMES.every((name) => (reached[name] ?? 0) >= currentShape(name));
}

/** The same as far as this build knows: what it writes is of no later shape. */
export function knownOf(reached: Reached): Reached {
  const known = Object.entries(reached).map(([name, shape]) => {
    const current = isCollection(name) ? currentShape(name) : 0;
    return [name, Math.min(shape, current)] as const;
  });
  return Object.fromEntries(known);
}

/** A walk that begins: because this build knows more, or to look again behind the one that is through. */
export function walkFrom(reached: Reached, before: ShapeProgress | null): ShapeProgress {
  if (before && !before.over) return before;
  const again = before !== null && isAllReached(reached);
  const from = again ? before.from : reached;
  const looks = again ? before.looks + 1 : 0;
  return { _id: 'shapes', from, reached: from, walking: null, over: false, looks };
}

/** Where to go on; null when there is nothing left. */
export function nextOf({ reached, walking }: ShapeProgress): WalkingOn | null {
  const collection = COLLECTION_NAMES.find((name) => (reached[name] ?? 0) < currentShape(name));
  if (!collection) return null;
  const shape = currentShape(collection);
  const same = walking?.collection === collection && walking.shape === shape;
  return { collection, shape, after: same ? walking.after : '' };
}

/** After a step, to its last document; null when the collection ended there. */
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

/** In how many minutes it is looked again; null when that was done often enough. */
export function lookAgainIn({ looks }: ShapeProgress): number | null {
  return LOOK_AGAIN_MINUTES[looks] ?? null;
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(ALL_REACHED, name);
}
