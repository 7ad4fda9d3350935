import { nothingElse, type ShapeStep } from './step';

/** 工作室: what each shape changed, the oldest first. */
export const studiosSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape.
  nothingElse,
];
