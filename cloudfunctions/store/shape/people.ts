import { renamed, type ShapeStep } from './step';

/** 居民: what each shape changed, the oldest first. */
export const peopleSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: the field's words instead of our own.
  (document) => renamed(document, { toldAt: 'lastSentAt' }),
];
