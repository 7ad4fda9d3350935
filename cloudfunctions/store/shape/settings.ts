import { nothingElse, type ShapeStep } from './step';

/** 街道的设置, and what each build added. */
export const settingsSteps: readonly ShapeStep[] = [
  nothingElse,
  // 免打扰 was the same everywhere.
  (document) => ({ ...document, quiet: null }),
];
