import { withCommands } from './commands';
import { withDueList } from './due-list';
import { namelessOwners, unnamed, withOwnersLeft } from './owners';
import { renamed, type ShapeStep, type StoredDocument } from './step';
import { withoutUrgentPause } from './urgent-pause';

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
  // To 1, from documents that say no shape: the field's words instead of our own, one list of what is due,
  // ids alone where a name follows from them. Nothing was asked without stopping the clock, and the wait
  // began with the last reopening.
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
  // To 2: the lists of offices begin with what has to be done first.
  (document) => ({ ...document, attendBy: document.dueAt ?? document.submittedAt }),
  // To 3: the commands it has taken in are called so, and may keep an output each.
  withCommands,
  // To 4: nothing was added to it yet.
  (document) => ({ ...document, additions: [] }),
  // To 5: what presses is not paused.
  withoutUrgentPause,
  // To 6: nobody wants to be forgotten, and what is over is looked at: some of it is kept no more.
  (document) => ({ ...document, hiddenAt: null, due: withRetention(document) }),
];

/** Due at once: the job itself knows what is kept how long, and when it looks again. */
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
