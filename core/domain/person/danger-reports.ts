import { type Moment, minutesAfter } from '../time/moment';

/** 报过的急事: one request in danger, as far as the next one of its kind has to know it. */
export interface DangerReport {
  /** The request's id. */
  readonly id: string;
  readonly at: Moment;
  /** They were asked whether it is the same matter: whoever then sends again means another one. */
  readonly asked?: boolean;
}

/** Reports of one kind within this time count together. */
const MINUTES = 60;

/** So many others of a kind within the hour are believed; whatever follows goes to the office first. */
const BELIEVED = 2;

/** A new report of danger: whether it is sent on as danger, asked back, or goes to the office first. */
export interface DangerVerdict {
  readonly does: 'go' | 'ask' | 'office';
  /** This report is on the list already: the same command again. */
  readonly known: boolean;
  /** How many reports of its kind are older and within the hour. */
  readonly before: number;
}

/**
 * 又报一次: danger is never refused. The second report of a kind within an hour is asked back once whether
 * it is the same matter; the third and later ones are recorded for the office, and wake nobody.
 *
 * @param reports of this kind by this person, the newest first
 */
export function judgeReport(
  reports: readonly DangerReport[],
  { id, anew }: { readonly id: string; readonly anew: boolean },
  now: Moment,
): DangerVerdict {
  const since = minutesAfter(now, -MINUTES);
  const at = reports.findIndex((one) => one.id === id);
  const known = at >= 0;
  const older = reports.slice(at + 1).filter((one) => one.at > since);
  const before = older.length;
  if (before >= BELIEVED) return { does: 'office', known, before };
  const asks = before > 0 && !known && !anew && older[0]?.asked !== true;
  return { does: asks ? 'ask' : 'go', known, before };
}

/** The moment after which an earlier report counts. */
export function reportsCountSince(now: Moment): Moment {
  return minutesAfter(now, -MINUTES);
}

/** Only these many are kept of each kind. */
export const REPORTS_KEPT = 6;

/** 只记一行: the office is told of the first of a flood, and finds the others on its list. */
export function isToldOf({ before }: DangerVerdict): boolean {
  return before <= BELIEVED;
}
