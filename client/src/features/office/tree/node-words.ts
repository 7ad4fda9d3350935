import type { NodeCounts, NodeView } from '../../../../../core/contract/org';

/** What is at a node and goes along, without what there is none of. */
export function sayCountsOf(counts: NodeCounts): string {
  const said = [
    ['下面', counts.nodes, '处'],
    ['居民', counts.people, '人'],
    ['没办完的诉求', counts.requests, '件'],
    ['公告', counts.announcements, '条'],
    ['工作室', counts.studios, '个'],
    ['任职', counts.roles, '人次'],
  ] as const;
  const some = said.filter(([, count]) => count > 0);
  if (some.length === 0) return '现在是空的';
  return some.map(([what, count, unit]) => `${what} ${count} ${unit}`).join('，');
}

/** What a move leaves to be done; null when everything has followed. */
export function sayBehind({ behind }: Pick<NodeView, 'behind'>): string | null {
  if (behind === 0) return null;
  return `正在跟着走：还有 ${behind} 份资料没跟上，几分钟就好。这会儿照样能用，下拉看进度。`;
}

/** Before a node is moved: what goes along, and whose it is from then on. */
export function sayMove({ counts }: Pick<NodeView, 'counts'>, to: string): string {
  return `一起挪过去的：${sayCountsOf(counts)}。以后归${to}管，没人接的诉求也转给那边。随时可以再挪回来。`;
}

/** Before a node is merged into another one: what goes along, and that it stays so. */
export function sayMerge(
  { counts, name }: Pick<NodeView, 'counts' | 'name'>,
  into: string,
): string {
  return `一起并过去的：${sayCountsOf(counts)}。以后都算${into}的，${name}不再单独有。岗位也跟过去，两边的人一起在任，要请谁卸任再另外办。`;
}

/** Before a node is closed: what stays as it is. */
export function sayClose({ counts }: Pick<NodeView, 'counts'>): string {
  return `这里有：${sayCountsOf(counts)}。都不会删，住在这里的人照样能求助，只是别人选地点时看不到它了。以后可以重新启用。`;
}
