import type { GroupCode } from '../../category/group';
import type { NodeId } from '../../org/org';

/**
 * 案头的名单: the lists of requests an office has to look after. A request can be on several.
 * - `waiting` 没人接: nobody has accepted yet, or an office has to arrange it
 * - `queued` 排队: all suitable studios are full
 * - `overdue` 超时
 * - `unhappy` 不满意: the resident is to be called
 * - `hazard` 隐患: not mended yet, including referred ones
 * - `followUp` 待回访: a follow-up call is due
 * - `slips` 交接单未了: contested, or open for too long
 */
export const WORKLISTS = [
  'waiting',
  'queued',
  'overdue',
  'unhappy',
  'hazard',
  'followUp',
  'slips',
] as const;

export type Worklist = (typeof WORKLISTS)[number];

/** One list of the office at one node: `overdue@<node>`. */
export type WorklistKey = string;

export function worklistKey(list: Worklist, node: NodeId): WorklistKey {
  return `${list}@${node}`;
}

/**
 * 身边的事: the lists in which neighbours read requests that are open to them.
 * - `open` 正在办
 * - `answered` 已答复: suggestions with their public answer
 */
export const PUBLIC_LISTS = ['open', 'answered'] as const;

export type PublicList = (typeof PUBLIC_LISTS)[number];

/** One list at one node, `open@<node>`; or the open ones of one 大类, `life@<node>`. */
export type PublicListKey = string;

export function publicListKey(list: PublicList | GroupCode, node: NodeId): PublicListKey {
  return `${list}@${node}`;
}
