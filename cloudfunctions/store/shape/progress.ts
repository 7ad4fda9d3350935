import { COLLECTION_NAMES, type CollectionName } from '../collections';
import { currentShape, marked } from './shapes';

/** 换到哪了: how far the walk has come that moves all documents to the current shapes. */
export interface ShapeProgress {
  readonly _id: 'shapes';
  /** The shape that all documents of a collection have at least. */
  readonly reached: Readonly<Partial<Record<CollectionName, number>>>;
  /** Where it stands in the collection that is being walked. */
  readonly walking: WalkingOn | null;
}

/** 走到哪了: a collection, the shape to which it is moved, and the last document that was looked at. */
export interface WalkingOn {
  readonly collection: CollectionName;
  readonly shape: number;
  readonly after: string;
}

export const NOTHING_MOVED: ShapeProgress = { _id: 'shapes', reached: {}, walking: null };

/** Says of a cloud into which only documents of today were put that there is nothing to move. */
export const ALL_MOVED: ShapeProgress = marked('progress', {
  ...NOTHING_MOVED,
  reached: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, currentShape(name)])),
});

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
