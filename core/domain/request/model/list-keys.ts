import type { GroupCode } from '../../category/group';
import type { NodeId } from '../../org/org';

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

/** One list of whoever holds an office at one node: `overdue@<node>`. */
export type DeskKey = string;

export function deskKey(list: DeskList, node: NodeId): DeskKey {
  return `${list}@${node}`;
}

/**
 * 身边的事: the lists in which neighbours read what their asker opened to them.
 * - `open` 正在办
 * - `answered` 已答复: suggestions with the answer they got, said in public
 */
export const SHOWN_LISTS = ['open', 'answered'] as const;

export type ShownList = (typeof SHOWN_LISTS)[number];

/** One list at one node, `open@<node>`; or the open ones of one 大类, `life@<node>`. */
export type ShownKey = string;

export function shownKey(list: ShownList | GroupCode, node: NodeId): ShownKey {
  return `${list}@${node}`;
}
