import { withDueList } from './due-list';
import { renamed, type ShapeStep } from './step';

const JOBS = { noticeDueAt: 'tell', handOverDueAt: 'handOver' };

/** 居民: what each shape changed, the oldest first. */
export const peopleSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: the field's words instead of our own, one list of what is due.
  (document) => renamed(withDueList(document, JOBS), { toldAt: 'lastSentAt' }),
];
