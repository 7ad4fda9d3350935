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
  // To shape 4: who paused it is recorded, and counts as its lead so far. Sealed kinds need a recorded
  // qualification; the timer gives a studio that has such kinds a day by which it is due.
  ({ due, ...document }) => {
    const declared = [...listed(document.specialities), ...listed(document.alsoHelps)];
    const kinds = SEALED.filter((kind) => declared.includes(kind));
    const confirm = { job: 'confirm', at: '2026-01-01T00:00:00.000Z' };
    return {
      ...document,
      due: kinds.length > 0 ? [...listed(due), confirm] : listed(due),
      pausedBy: document.paused === true ? 'lead' : null,
      unconfirmed: kinds.length > 0 ? { kinds, until: null } : null,
    };
  },
  // To shape 5: offices elsewhere are asked for places that the declaring office has no say over. What
  // was declared before was accepted under the earlier rule and stays, and so does its radius.
  (document) => ({
    ...document,
    further: document.further ?? [],
    reachWithin: document.reachWithin ?? null,
    notices: document.notices ?? {},
  }),
];

/** The kinds that were sealed when the step landed. */
const SEALED = ['law', 'counsel', 'domestic', 'youth'];

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
