import { withDueList } from './due-list';
import { renamed, type ShapeStep, type StoredDocument } from './step';

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
  // Nothing was asked without stopping the clock, and the wait began with the last reopening.
  (document) => ({
    question: null,
    waitingSince: waitingSince(document),
    ...renamed(withDueList(document, JOBS), {
      desk: 'worklists',
      shownIn: 'publicLists',
      handledBy: 'assignee',
      formerHands: 'excludedVolunteers',
      parts: 'subrequests',
    }),
  }),
];

function waitingSince({ timeline, submittedAt }: StoredDocument): unknown {
  const events = Array.isArray(timeline) ? timeline : [];
  const reopened = events.filter(({ type }) => type === 'request.reopened').at(-1);
  return reopened?.at ?? submittedAt;
}
