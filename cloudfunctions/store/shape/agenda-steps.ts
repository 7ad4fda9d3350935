import { nothingElse, type ShapeStep } from './step';

/** 日程: what each shape changed, the oldest first. */
export const agendaSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape.
  nothingElse,
  // To 2: it says which shapes everything has reached. What they are is found out by walking once.
  (document) => ({ ...document, reached: {} }),
];
