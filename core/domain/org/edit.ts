import { Refusal } from '../base/refusal';
import type { NodeId, OrgKind, OrgNode } from './org';
import { nameKey } from './sheet/same-name';

type Nodes = ReadonlyMap<NodeId, OrgNode>;

/** 放在哪一级下面: the kinds of node that this kind can be directly below. */
export const BELOW: Readonly<Record<OrgKind, readonly OrgKind[]>> = {
  district: [],
  subdistrict: ['district'],
  community: ['subdistrict'],
  estate: ['community'],
  grid: ['estate', 'community'],
  building: ['grid', 'estate', 'community'],
};

/** 停用了吗: whether the node at the end of this path, or one above it, is closed. */
export function isClosed(path: readonly NodeId[], nodes: Nodes): boolean {
  return path.some((id) => Boolean(nodes.get(id)?.closedAt));
}

/**
 * 改名
 *
 * @throws Refusal when another child of the same parent has that name, in whatever spelling
 */
export function requireFreeName(node: OrgNode, name: string, nodes: Nodes): void {
  requireNoNamesake({ ...node, name }, nodes);
}

/**
 * 挪到: a node moves with everything below it. Levels are strictly ordered, so it can never come to lie
 * below itself, whatever others move at the same time.
 *
 * @throws Refusal when the levels do not fit, the new parent is closed, or has a child of that name
 */
export function requireMovable(node: OrgNode, parent: OrgNode, nodes: Nodes): void {
  if (!BELOW[node.kind].includes(parent.kind)) throw new Refusal('org/wrong-level');
  if (isClosed(parent.ancestors, nodes)) throw new Refusal('org/closed');
  requireNoNamesake({ ...node, parent: parent._id }, nodes);
}

/**
 * 停用
 *
 * @param held whether anybody holds a role at the node or below it
 * @throws Refusal when somebody does: they would look after a place that nobody can choose
 */
export function requireClosable(held: boolean): void {
  if (held) throw new Refusal('org/office-left');
}

/**
 * 重新启用
 *
 * @throws Refusal when a node above is closed
 */
export function requireOpenable(node: OrgNode, nodes: Nodes): void {
  if (isClosed(node.ancestors.slice(0, -1), nodes)) throw new Refusal('org/closed');
}

/**
 * 合并: two nodes of one level become one, below which the children of both are.
 *
 * @throws Refusal when the levels differ, one is gone already, or both have a child of one name
 */
export function requireMergeable(from: OrgNode, into: OrgNode, nodes: Nodes): void {
  const fits = from._id !== into._id && from.kind === into.kind && MERGED.includes(from.kind);
  if (!fits) throw new Refusal('org/not-one-level');
  if (from.mergedInto || into.mergedInto) throw new Refusal('org/merged');
  if (isClosed(into.ancestors, nodes)) throw new Refusal('org/closed');
  for (const child of nodes.values()) {
    if (child.parent === from._id) requireNoNamesake({ ...child, parent: into._id }, nodes);
  }
}

/** A subdistrict has settings and offices of its own, so it is not merged. */
const MERGED: readonly OrgKind[] = ['community', 'estate', 'grid', 'building'];

/** Closed children count as well: they can be opened again. */
function requireNoNamesake(node: OrgNode, nodes: Nodes): void {
  const key = nameKey(node.kind, node.name);
  const isNamesake = (one: OrgNode) =>
    one._id !== node._id &&
    one.parent === node.parent &&
    one.kind === node.kind &&
    nameKey(one.kind, one.name) === key;
  if ([...nodes.values()].some(isNamesake)) throw new Refusal('org/name-taken');
}
