import { Dissolved, type Left, type ShapeStep, type StoredDocument } from './step';

/**
 * 一起换的: documents that one write migrates or removes, because the same change applies to all of them.
 */
export interface Move {
  readonly ids: readonly string[];
  /** The shape in which they were read; null when they had none. */
  readonly shape: unknown;
  /** The version at which a step read them; null when no step looked at their content. */
  readonly version: unknown;
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields that are removed. */
  readonly gone: readonly string[];
  /** Successors to insert before these documents are removed; null when the documents stay. */
  readonly leaves: readonly Left[] | null;
}

/**
 * The writes that these documents need.
 * @param move migrates one document to the current shape
 */
export function changesTo(documents: readonly StoredDocument[], move: ShapeStep): Move[] {
  const moves = new Map<string, Move>();
  for (const document of documents) {
    const after = tried(document, move);
    if (!after) continue;
    const dissolves = after instanceof Dissolved;
    const change = dissolves ? removal(document, after) : changeOf(document, after);
    const key = JSON.stringify({ ...change, ids: [], leaves: dissolves });
    const known = moves.get(key);
    moves.set(key, known ? together(known, change) : change);
  }
  return [...moves.values()];
}

function together(one: Move, other: Move): Move {
  const leaves = one.leaves && [...one.leaves, ...(other.leaves ?? [])];
  return { ...one, ids: [...one.ids, ...other.ids], leaves };
}

/** Null when a step cannot read the document: one broken document does not block all others. */
function tried(document: StoredDocument, move: ShapeStep): ReturnType<ShapeStep> | null {
  try {
    return move(document);
  } catch (error) {
    const failed = `new shape of ${document._id}`;
    console.error(JSON.stringify({ failed, error: String(error) }));
    return null;
  }
}

function changeOf(before: StoredDocument, after: StoredDocument): Move {
  const { shape = null, version = null } = before;
  const set = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isSame(before[field], value)),
  );
  const gone = Object.keys(before).filter((field) => !(field in after));
  // The new mark alone is right whatever else is written to the document meanwhile.
  const onlyMarked = Object.keys(set).length === 1 && gone.length === 0;
  const sure = onlyMarked ? null : version;
  return { ids: [before._id], shape, version: sure, set, gone, leaves: null };
}

function removal(before: StoredDocument, { leaves }: Dissolved): Move {
  const { shape = null, version = null } = before;
  return { ids: [before._id], shape, version, set: {}, gone: [], leaves };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
