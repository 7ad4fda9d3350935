import type { NodeId, OrgNode } from './org';

/** 上级: each node's parent, null at the root. The paths of the tree follow from it alone. */
export type Parents = Readonly<Record<NodeId, NodeId | null>>;

/**
 * 按上级算路径: the nodes with paths computed from their parents. Whoever moves a node in WeChat's console
 * changes only its parent. If the parent is missing or part of a circle, the stored path stays. A parent that
 * was merged into another node is that one.
 */
export function withPaths(stored: readonly OrgNode[]): readonly OrgNode[] {
  const merged = mergedIn(stored);
  const nodes = merged.size === 0 ? stored : stored.map((node) => underMerged(node, merged));
  const parents = parentsOf(nodes);
  return nodes.map((node) => {
    const path = pathIn(parents, node._id);
    return !path || isSame(path, node.ancestors) ? node : { ...node, ancestors: path };
  });
}

/** 并掉的节点, with what has taken their place. */
export type Merged = ReadonlyMap<NodeId, NodeId>;

export function mergedIn(nodes: Iterable<OrgNode>): Merged {
  return new Map(
    [...nodes].flatMap(({ _id, mergedInto }) => (mergedInto ? [[_id, mergedInto] as const] : [])),
  );
}

/** 现在是哪一个: the node that has taken the place of this one, however often it was merged. */
export function standsFor(id: NodeId, merged: Merged): NodeId {
  const seen = new Set<NodeId>();
  let now = id;
  for (let next = merged.get(now); next !== undefined && !seen.has(next); next = merged.get(now)) {
    seen.add(now);
    now = next;
  }
  return now;
}

function underMerged(node: OrgNode, merged: Merged): OrgNode {
  const { parent } = node;
  if (parent === null || !merged.has(parent)) return node;
  return { ...node, parent: standsFor(parent, merged) };
}

export function parentsOf(nodes: Iterable<Pick<OrgNode, '_id' | 'parent'>>): Parents {
  return Object.fromEntries([...nodes].map(({ _id, parent }) => [_id, parent]));
}

/** 搬了的节点: nodes whose path has changed since the last look at the tree. */
export function movedSince(before: Parents, nodes: Iterable<OrgNode>): readonly OrgNode[] {
  return [...nodes].filter(({ _id, ancestors }) => {
    const path = pathIn(before, _id);
    return path !== null && !isSame(path, ancestors);
  });
}

/** 原来的路径: where a node lay when these were the parents; its stored path if that is unknown. */
export function pathBefore(before: Parents, node: NodeId, stored: readonly NodeId[]) {
  return pathIn(before, node) ?? stored;
}

/** The path from the root to a node; null when a parent is missing or there is a circle. */
function pathIn(parents: Parents, node: NodeId): NodeId[] | null {
  const path: NodeId[] = [];
  for (let id: NodeId | null = node; id !== null; ) {
    const parent: NodeId | null | undefined = parents[id];
    if (parent === undefined || path.includes(id)) return null;
    path.unshift(id);
    id = parent;
  }
  return path;
}

function isSame(one: readonly NodeId[], other: readonly NodeId[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
