import { withDueList } from './due-list';
import { renamed, type ShapeStep } from './step';

/** Every one is counted once more: which were counted already, no request says. */
const JOBS = {
  wakeAt: 'ladder',
  noticeDueAt: 'tell',
  checkDueAt: 'check',
  partsDueAt: 'subrequests',
  lessonDueAt: 'learn',
  changedAt: 'count',
};

/** 诉求: what each shape changed, the oldest first. */
export const requestsSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: the field's words instead of our own, one list of what is due.
  (document) =>
    renamed(withDueList(document, JOBS), {
      desk: 'worklists',
      shownIn: 'publicLists',
      handledBy: 'assignee',
      formerHands: 'excludedVolunteers',
      parts: 'subrequests',
    }),
];
