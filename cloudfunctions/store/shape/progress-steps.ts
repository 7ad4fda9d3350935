import { nothingElse, type ShapeStep } from './step';

/** 进度: what each step changes, the oldest first. */
export const progressSteps: readonly ShapeStep[] = [
  nothingElse,
  // To shape 2: the due list says which requests have to be counted.
  ({ requestsUpTo: _, ...document }) => document,
  // To shape 3: the walk starts again, and records when it has finished.
  (document) =>
    document._id === 'shapes'
      ? { _id: 'shapes', from: {}, reached: {}, walking: null, over: false, looks: 0 }
      : document,
];
