import { announcementReadsSteps } from './announcement-reads';
import { announcementsSteps } from './announcements';
import { inboxSteps } from './inbox';
import { peopleSteps } from './people';
import { progressSteps } from './progress-steps';
import { readingsSteps } from './readings';
import { requestsSteps } from './requests';
import { Dissolved, nothingElse, type ShapeStep, type StoredDocument } from './step';
import { studiosSteps } from './studios';

/**
 * 形状: the steps that documents of each collection have gone through. A document says in `shape` how
 * many of them it has behind it; one that says nothing has none. So the current shape of a collection
 * is the number of its steps, and changing what is stored means adding one here.
 */
const STEPS = {
  people: peopleSteps,
  orgs: [nothingElse],
  studios: studiosSteps,
  requests: requestsSteps,
  figures: [nothingElse],
  progress: progressSteps,
  lately: [nothingElse],
  lessons: [nothingElse],
  readings: readingsSteps,
  deeds: [nothingElse],
  announcements: announcementsSteps,
  announcementReads: announcementReadsSteps,
  inbox: inboxSteps,
  agenda: [nothingElse],
} as const satisfies Record<string, readonly ShapeStep[]>;

export type CollectionName = keyof typeof STEPS;

export const COLLECTION_NAMES = Object.keys(STEPS) as CollectionName[];

export function currentShape(collection: CollectionName): number {
  return STEPS[collection].length;
}

/** The shape that a document says it has. */
export function shapeOf({ shape }: StoredDocument): number {
  return typeof shape === 'number' ? shape : 0;
}

export function isOld(collection: CollectionName, document: StoredDocument): boolean {
  return shapeOf(document) < currentShape(collection);
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
  const steps: readonly ShapeStep[] = STEPS[collection].slice(shapeOf(document));
  if (steps.length === 0) return document;
  let moved: StoredDocument | Dissolved = document;
  for (const step of steps) {
    moved = step(moved);
    if (moved instanceof Dissolved) return moved;
  }
  return marked(collection, moved);
}
