import { type CategoryCode, categoryOf } from '../../category/category';
import type { NodeId } from '../../org/org';
import type { Moment } from '../../time/moment';
import type { RequestState } from './state';

/**
 * 案头的名单: what an office has to look after. A request can lie in several of them.
 * - `waiting` 没人接: nobody has taken it yet, or an office has to arrange it
 * - `queued` 排队: all who could are full
 * - `overdue` 超时
 * - `unhappy` 不满意: the resident is to be called on
 * - `hazard` 隐患: not done yet, also when it was handed outside
 * - `followUp` 待回访: it is time to ask how things are
 */
export const DESK_LISTS = [
  'waiting',
  'queued',
  'overdue',
  'unhappy',
  'hazard',
  'followUp',
] as const;

export type DeskList = (typeof DESK_LISTS)[number];

/** A list is counted no further: an office with more to do than this needs no exact number. */
export const MOST_COUNTED = 99;

/** One list of whoever holds an office at one node: `overdue@<node>`. */
export type DeskKey = string;

export function deskKey(list: DeskList, node: NodeId): DeskKey {
  return `${list}@${node}`;
}

/** What the lists go by. */
export interface OnDesk {
  readonly state: RequestState;
  readonly category: CategoryCode;
  readonly ancestors: readonly NodeId[];
  readonly overdue: boolean;
  readonly unhappy: boolean;
  readonly queuedSince: Moment | null;
  /** When somebody is to ask; null when nobody needs to, or somebody has. */
  readonly followUpAt: Moment | null;
}

/**
 * 案头: on which desks a request lies, for every node on its path. It is written with each change,
 * so that any list of any office is one equality in one index, however many requests there are; a
 * request with which all is well lies on none.
 */
export function deskOf(request: OnDesk, now: Moment): DeskKey[] {
  const lists = DESK_LISTS.filter((list) => liesIn(list, request, now));
  return lists.flatMap((list) => request.ancestors.map((node) => deskKey(list, node)));
}

function liesIn(list: DeskList, request: OnDesk, now: Moment): boolean {
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
    case 'followUp':
      return followUpAt !== null && followUpAt <= now;
    default:
      return list satisfies never;
  }
}
