import { withCommands } from './commands';
import { withDueList } from './due-list';
import type { ShapeStep } from './step';

/** 工作室: what each step changes, the oldest first. */
export const studiosSteps: readonly ShapeStep[] = [
  // To shape 1, from documents that have no shape yet: one due list replaces several fields. Copies
  // of a studio's data still follow by `changedAt`.
  (document) => withDueList(document, { handOverDueAt: 'handOver' }),
  // To shape 2: the list of processed commands is called `commands`, and each may keep an output.
  withCommands,
  // To shape 3: a public telephone, and the number of solved requests, which is counted the next
  // day.
  (document) => ({
    ...document,
    phone: document.phone ?? '',
    record: document.record ?? { done: 0, rated: 0, satisfied: 0 },
  }),
];
