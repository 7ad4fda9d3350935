import { COLLECTIONS, type CollectionName } from '../collections';
import { Dissolved, type ShapeStep, type StoredDocument } from './step';

/**
 * 形状: how many steps documents of a collection have gone through. A document says in `shape` how many
 * of them it has behind it; one that says nothing has none. So changing what is stored means adding a
 * step to its collection.
 */
export function currentShape(collection: CollectionName): number {
  return COLLECTIONS[collection].steps.length;
}

/** The shape that a document says it has. */
export function shapeOf({ shape }: StoredDocument): number {
  return typeof shape === 'number' ? shape : 0;
}

export function isOld(collection: CollectionName, document: StoredDocument): boolean {
  return shapeOf(document) < currentShape(collection);
}

/** Written by a build that knows more steps than this one. */
export function isNewer(collection: CollectionName, document: StoredDocument): boolean {
  return shapeOf(document) > currentShape(collection);
}

/** A document that was made by today's code, marked so. */
export function marked<Doc extends object>(collection: CollectionName, document: Doc): Doc {
  return { ...document, shape: currentShape(collection) };
}

/** The document after all steps that it has not gone through yet. */
export function inCurrentShape(
  collection: CollectionName,
  document: StoredDocument,
): StoredDocument | Dissolved {
  const steps: readonly ShapeStep[] = COLLECTIONS[collection].steps.slice(shapeOf(document));
  if (steps.length === 0) return document;
  let moved: StoredDocument | Dissolved = document;
  for (const step of steps) {
    moved = step(moved);
    if (moved instanceof Dissolved) return moved;
  }
  return marked(collection, moved);
}
