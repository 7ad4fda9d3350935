import { nothingElse, type ShapeStep } from './step';

/** 进度: what each shape changed, the oldest first. */
export const progressSteps: readonly ShapeStep[] = [
  nothingElse,
  // To 2: which requests are to be counted stands in the list of what is due.
  ({ requestsUpTo: _, ...document }) => document,
  // To 3: the walk begins anew, and says when it is through.
  (document) =>
    document._id === 'shapes'
      ? { _id: 'shapes', from: {}, reached: {}, walking: null, over: false, looks: 0 }
      : document,
];
