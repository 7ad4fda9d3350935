import { COLLECTIONS, type CollectionName } from '../collections';
import { Dissolved, type ShapeStep, type StoredDocument } from './step';

/**
 * 形状: the number of migration steps of a collection. The field `shape` of a document says how many of
 * them it has been through; a document without it has been through none. To change what is stored, add
 * a step to its collection.
 */
export function currentShape(collection: CollectionName): number {
  return COLLECTIONS[collection].steps.length;
}

/** The shape that a document claims to have. */
export function shapeOf({ shape }: StoredDocument): number {
  return typeof shape === 'number' ? shape : 0;
}

export function isOld(collection: CollectionName, document: StoredDocument): boolean {
  return shapeOf(document) < currentShape(collection);
}

/** Was it written by a build with more steps than this one? */
export function isNewer(collection: CollectionName, document: StoredDocument): boolean {
  return shapeOf(document) > currentShape(collection);
}

/** Marks a document created by the current code with the current shape. */
export function marked<Doc extends object>(collection: CollectionName, document: Doc): Doc {
  return { ...document, shape: currentShape(collection) };
}

/** The document after all steps that it has not been through yet. */
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
