import { renamed, type ShapeStep } from './step';

/** 诉求: what each shape changed, the oldest first. */
export const requestsSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: the field's words instead of our own.
  (document) =>
    renamed(document, {
      desk: 'worklists',
      shownIn: 'publicLists',
      handledBy: 'assignee',
      formerHands: 'excludedVolunteers',
      parts: 'subrequests',
      partsDueAt: 'subrequestsDueAt',
    }),
];
