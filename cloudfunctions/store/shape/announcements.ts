import { withCommands } from './commands';
import { nothingElse, type ShapeStep } from './step';

/** 公告: what each step changes, the oldest first. */
export const announcementsSteps: readonly ShapeStep[] = [
  // To shape 1: documents that have no shape yet.
  nothingElse,
  // To shape 2: the list of processed commands is called `commands`, and each may keep an output.
  withCommands,
  // To shape 3: readers read the announcement itself, not a copy. Readers after the cursor still
  // have to be notified.
  ({ telling, ...document }) => ({
    ...document,
    due: telling === 'walking' ? [{ job: 'tell', at: document.changedAt }] : [],
    corrections: [],
    told: 0,
  }),
];
