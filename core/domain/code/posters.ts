import { isClosed } from '../org/edit';
import { isWithin, type NodeId, type OrgNode } from '../org/org';

/** 一次打多少张: posters of one file, one for each building. */
export const MOST_POSTERS = 200;

/** 海报: one page of the file, for one building. */
export interface PosterPage {
  readonly community: string;
  readonly building: string;
  /** A link to the picture of its code. */
  readonly code: string;
}

/** What a poster says besides the names: three plain sentences, and what to do when it is urgent. */
export const POSTER_WORDS = {
  title: '家里有事，说一声',
  steps: [
    '打开微信，扫一扫这个码。',
    '说一句是什么事，打字、说话都行。',
    '附近的党员志愿者来帮忙，办到哪一步都看得到。',
  ],
  urgent: '有危险，请马上打 110、119、120',
} as const;

/** 要打海报的楼: the buildings at a node and below it that are in use, in the order of their numbers. */
export function buildingsBelow(
  node: NodeId,
  nodes: ReadonlyMap<NodeId, OrgNode>,
): readonly OrgNode[] {
  const wayOf = ({ ancestors }: OrgNode) =>
    ancestors.map((id) => nodes.get(id)?.name ?? '').join('/');
  return [...nodes.values()]
    .filter(({ kind, ancestors }) => kind === 'building' && isWithin(node, ancestors))
    .filter(({ ancestors }) => !isClosed(ancestors, nodes))
    .sort((one, other) => wayOf(one).localeCompare(wayOf(other), 'zh-CN', { numeric: true }));
}
