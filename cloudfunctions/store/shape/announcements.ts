import { withCommands } from './commands';
import { nothingElse, type ShapeStep } from './step';

/** 公告: what each shape changed, the oldest first. */
export const announcementsSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape.
  nothingElse,
  // To 2: the commands it has taken in are called so, and may keep an output each.
  withCommands,
  // To 3: read where they stand. Whoever is behind the cursor is left to tell.
  ({ telling, ...document }) => ({
    ...document,
    due: telling === 'walking' ? [{ job: 'tell', at: document.changedAt }] : [],
    corrections: [],
    told: 0,
  }),
];
