import type { StoredDocument } from './step';

/**
 * The kinds that were urgent (life or property in danger) when urgent requests stopped being paused.
 */
const DANGER: readonly unknown[] = ['leak', 'hazard', 'fire', 'missing'];

interface Stopped {
  readonly cause: string;
  readonly words: string;
  readonly since: string;
  readonly until: string;
  readonly dueAt: string | null;
}

/**
 * 急事不停表: an earlier build stopped the clock of a burst pipe for five working days while a question was
 * open. This step restarts the promised time; the question stays open, a meeting is cancelled.
 */
export function withoutUrgentPause(document: StoredDocument): StoredDocument {
  const { category, paused, due } = document;
  if (!paused || !DANGER.includes(category)) return document;
  const { cause, words, since, until, dueAt } = paused as Stopped;
  const at = dueAt ?? until;
  return {
    ...document,
    paused: null,
    question: cause === 'answer' ? { words, since } : null,
    dueAt: at,
    attendBy: at,
    remindAt: null,
    due: [
      ...(due as { job: string }[]).filter(({ job }) => job !== 'ladder'),
      { job: 'ladder', at },
    ],
  };
}
