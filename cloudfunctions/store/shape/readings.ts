import type { ShapeStep } from './step';

/** 谁看过: what each shape changed, the oldest first. */
export const readingsSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: with who read it, whom those before knew by name alone.
  (document) => ({ ...document, openid: '' }),
];
