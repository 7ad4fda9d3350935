import { nothingElse, type ShapeStep } from './step';

/** 组织节点: what each step changes, the oldest first. */
export const orgsSteps: readonly ShapeStep[] = [
  nothingElse,
  // To shape 2: a version and the processed commands.
  (document) => ({
    ...document,
    version: document.version ?? 1,
    commands: document.commands ?? [],
  }),
];
