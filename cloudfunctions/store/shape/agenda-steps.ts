import { nothingElse, type ShapeStep } from './step';

/** 日程: what each step changes, the oldest first. */
export const agendaSteps: readonly ShapeStep[] = [
  // To shape 1: documents that have no shape yet.
  nothingElse,
  // To shape 2: the agenda records which shape each collection has reached. One walk finds that out.
  (document) => ({ ...document, reached: {} }),
];
