import type { Moment } from './moment';

/** 到期: a job that a timer has to do about a document, and from when. */
export interface Due<Job extends string = string> {
  readonly job: Job;
  readonly at: Moment;
}

/** 到期单: all jobs about a document, each once. One index finds them. */
export interface WithDue<Job extends string = string> {
  readonly due: readonly Due<Job>[];
}

/** When this job is due; null when it is not in the list. */
export function dueFor<Job extends string>({ due }: WithDue<Job>, job: Job): Moment | null {
  return due.find((one) => one.job === job)?.at ?? null;
}

/** The list with this job at this moment; null removes it. */
export function withDue<Job extends string>(
  due: readonly Due<Job>[],
  job: Job,
  at: Moment | null,
): readonly Due<Job>[] {
  const others = due.filter((one) => one.job !== job);
  return at === null ? others : [...others, { job, at }];
}

/** Later than any due time. */
export const NEVER: Moment = '9999-12-31T23:59:59.999Z';
