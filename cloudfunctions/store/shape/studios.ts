import { withCommands } from './commands';
import { withDueList } from './due-list';
import type { ShapeStep } from './step';

/** 工作室: what each shape changed, the oldest first. */
export const studiosSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: one list of what is due. What others keep of a studio follows
  // by `changedAt`, as before.
  (document) => withDueList(document, { handOverDueAt: 'handOver' }),
  // To 2: the commands it has taken in are called so, and may keep an output each.
  withCommands,
  // To 3: its telephone for everybody, and how much it got done; the next day counts that.
  (document) => ({
    ...document,
    phone: document.phone ?? '',
    record: document.record ?? { done: 0, rated: 0, satisfied: 0 },
  }),
];
