import { nothingElse, type ShapeStep } from './step';

/** 任命: what each step changes, the oldest first. */
export const appointmentsSteps: readonly ShapeStep[] = [
  nothingElse,
  // To shape 2: an offer that is withdrawn is kept for a day, in which the phone may repeat it.
  (document) => ({ ...document, withdrawnAt: document.withdrawnAt ?? null }),
  // To shape 3: under which name somebody was asked; unknown of those from before.
  (document) => ({ ...document, name: document.name ?? null }),
];
