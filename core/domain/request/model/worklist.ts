import { type CategoryCode, categoryOf } from '../../category/category';
import type { NodeId } from '../../org/org';
import type { Moment } from '../../time/moment';
import type { Worklist, WorklistKey } from './list-keys';
import { WORKLISTS, worklistKey } from './list-keys';
import type { Slip } from './slip';
import { isSlipForOffice } from './slip-rules';
import type { RequestState } from './state';

/** Counting stops here: an office with more to do than this needs no exact number. */
export const MOST_COUNTED = 99;

/** The fields that decide which lists it is on. */
export interface OnWorklist {
  readonly state: RequestState;
  readonly category: CategoryCode;
  readonly ancestors: readonly NodeId[];
  readonly overdue: boolean;
  readonly unhappy: boolean;
  readonly queuedSince: Moment | null;
  /** When the follow-up call is due; null when none is needed, or it was made. */
  readonly followUpAt: Moment | null;
  readonly slips: readonly Slip[];
}

/**
 * 案头: the office lists a request is on, for every node on its path. They are written with each change,
 * so that any list of any office is one equality in one index, however many requests there are. A
 * request without a problem is on none.
 */
export function worklistsOf(request: OnWorklist, now: Moment): WorklistKey[] {
  const lists = WORKLISTS.filter((list) => liesIn(list, request, now));
  return lists.flatMap((list) => request.ancestors.map((node) => worklistKey(list, node)));
}

/** 先后 within a rank: what has to be done first; requests that wait for nobody by age. */
export function attendByOf({
  dueAt,
  submittedAt,
}: {
  readonly dueAt: Moment | null;
  readonly submittedAt: Moment;
}): Moment {
  return dueAt ?? submittedAt;
}

function liesIn(list: Worklist, request: OnWorklist, now: Moment): boolean {
  const { state, category, queuedSince, followUpAt } = request;
  const untaken = state === 'submitted' || state === 'offered';
  switch (list) {
    case 'waiting':
      return untaken && queuedSince === null;
    case 'queued':
      return untaken && queuedSince !== null;
    case 'overdue':
      return request.overdue;
    case 'unhappy':
      return request.unhappy;
    case 'hazard':
      return (
        categoryOf(category).hazard && (untaken || state === 'accepted' || state === 'referred')
      );
    case 'slips':
      return isSlipForOffice(request.slips, now);
    case 'followUp':
      return followUpAt !== null && followUpAt <= now;
    default:
      return list satisfies never;
  }
}
