import { withCommands } from './commands';
import { withDueList } from './due-list';
import { namelessOwners, unnamed, withOwnersLeft } from './owners';
import { renamed, type ShapeStep, type StoredDocument } from './step';
import { withoutUrgentPause } from './urgent-pause';

/** Every request is counted once more, because the documents do not say which were counted already. */
const JOBS = {
  wakeAt: 'ladder',
  noticeDueAt: 'tell',
  checkDueAt: 'check',
  partsDueAt: 'subrequests',
  lessonDueAt: 'learn',
  changedAt: 'count',
};

/** 诉求: what each step changes, the oldest first. */
export const requestsSteps: readonly ShapeStep[] = [
  // To shape 1, from documents that have no shape yet: the field's terms replace our own names, one
  // due list replaces several fields, and ids alone are kept where a name follows from them. Every
  // question so far stopped the clock, and the wait begins with the last reopening.
  (document) => ({
    question: null,
    waitingSince: waitingSince(document),
    ...renamed(withoutNames(withDueList(document, JOBS)), {
      desk: 'worklists',
      shownIn: 'publicLists',
      handledBy: 'assignee',
      formerHands: 'excludedVolunteers',
      parts: 'subrequests',
    }),
  }),
  // To shape 2: the lists of offices start with the most pressing request.
  (document) => ({ ...document, attendBy: document.dueAt ?? document.submittedAt }),
  // To shape 3: the list of processed commands is called `commands`, and each may keep an output.
  withCommands,
  // To shape 4: additions are recorded; there are none yet.
  (document) => ({ ...document, additions: [] }),
  // To shape 5: an urgent request is no longer paused.
  withoutUrgentPause,
  // To shape 6: a request can be hidden while its erasure is pending (none is yet), and closed requests
  // become due for the retention check.
  (document) => ({ ...document, hiddenAt: null, due: withRetention(document) }),
  // To shape 7: an acceptance has a code for the door; one of before has none.
  (document) => ({ ...document, doorCode: null }),
  // To shape 8: people whom the asker avoids are known by id. Whom earlier words mean is not decided after
  // the fact: they stay words, and are compared with every name that somebody has had.
  (document) => ({ ...document, avoid: { ...(document.avoid as object), people: [] } }),
  // To shape 9: cards, cash and keys that a volunteer takes along are recorded; none are yet.
  (document) => ({ ...document, slips: [] }),
];

/** Due at once: the job itself knows the retention periods, and when it looks again. */
function withRetention({ due, state, submittedAt }: StoredDocument): unknown {
  const over = state === 'closed' || state === 'withdrawn';
  return over ? [...(due as unknown[]), { job: 'retain', at: submittedAt }] : due;
}

function waitingSince({ timeline, submittedAt }: StoredDocument): unknown {
  const events = Array.isArray(timeline) ? timeline : [];
  const reopened = events.filter(({ type }) => type === 'request.reopened').at(-1);
  return reopened?.at ?? submittedAt;
}

function withoutNames(document: StoredDocument): StoredDocument {
  const { place, joined, owner, asked, handledBy, timeline } = document;
  return {
    ...document,
    place: unnamed(place),
    joined: (joined as unknown[]).map(unnamed),
    owner: namelessOwners(owner),
    asked: namelessOwners(asked),
    handledBy: namelessOwners(handledBy),
    timeline: namelessOwners(withOwnersLeft(timeline as unknown[])),
  };
}
