import type { Moment } from './moment';

/** 到期: something that a timer is to do about a document, and from which moment on. */
export interface Due<Job extends string = string> {
  readonly job: Job;
  readonly at: Moment;
}

/** 到期单: all that is to be done about a document, each job once. One index finds all of it. */
export interface WithDue<Job extends string = string> {
  readonly due: readonly Due<Job>[];
}

/** When this job is due; null when it is not to be done. */
export function dueFor<Job extends string>({ due }: WithDue<Job>, job: Job): Moment | null {
  return due.find((one) => one.job === job)?.at ?? null;
}

/** The list with this job at this moment; without it where there is none. */
export function withDue<Job extends string>(
  due: readonly Due<Job>[],
  job: Job,
  at: Moment | null,
): readonly Due<Job>[] {
  const others = due.filter((one) => one.job !== job);
  return at === null ? others : [...others, { job, at }];
}

/** Later than anything is due. */
export const NEVER: Moment = '9999-12-31T23:59:59.999Z';
