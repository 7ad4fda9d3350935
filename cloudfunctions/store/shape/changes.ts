import type { ShapeStep, StoredDocument } from './step';

/** 一起换的: documents that one write moves, since the same changes on all of them. */
export interface Move {
  readonly ids: readonly string[];
  /** The shape in which they were read; null when they said none. */
  readonly shape: unknown;
  /** The version at which a step read them; null where no step looked at anything. */
  readonly version: unknown;
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields that there are no more. */
  readonly gone: readonly string[];
}

/**
 * What is to be written for these documents.
 *
 * @param move what makes a document one of the current shape
 */
export function changesTo(documents: readonly StoredDocument[], move: ShapeStep): Move[] {
  const moves = new Map<string, Move>();
  for (const document of documents) {
    const after = tried(document, move);
    if (!after) continue;
    const { ids, ...change } = changeOf(document, after);
    const key = JSON.stringify(change);
    moves.set(key, { ...change, ids: [...(moves.get(key)?.ids ?? []), ...ids] });
  }
  return [...moves.values()];
}

/** Null when a step cannot read it: one broken document does not stop all others. */
function tried(document: StoredDocument, move: ShapeStep): StoredDocument | null {
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
  // A mark alone is true of whatever the document says meanwhile.
  const onlyMarked = Object.keys(set).length === 1 && gone.length === 0;
  return { ids: [before._id], shape, version: onlyMarked ? null : version, set, gone };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
