import { isWithin, type NodeId, type OrgNode } from '../../core/domain/org/org';
import { parentsOf } from '../../core/domain/org/paths';
import type { TreeSeen } from './collections/progress';
import { Table } from './table';

export const treeSeen = new Table<TreeSeen>('progress');

/** The id of the document that holds the tree which all documents are known to follow. */
export const TREE_SEEN = 'tree';

/**
 * 记下原来在哪: before a node moves, so that the walk knows where it and all below it were, even if they
 * are new and no walk has seen them yet.
 */
export async function rememberParents(
  node: OrgNode,
  nodes: ReadonlyMap<NodeId, OrgNode>,
): Promise<void> {
  const all = parentsOf(nodes.values());
  const seen = await treeSeen.find(TREE_SEEN);
  if (!seen && (await treeSeen.insert({ _id: TREE_SEEN, parents: all, held: [] }))) return;
  const concerned = [...nodes.values()].filter(
    ({ _id, ancestors }) => isWithin(node._id, ancestors) || isWithin(_id, node.ancestors),
  );
  const unseen = concerned.filter(({ _id }) => seen?.parents[_id] === undefined);
  if (unseen.length === 0) return;
  const added = unseen.map(({ _id, parent }) => [`parents.${_id}`, parent] as const);
  await treeSeen.update({ _id: TREE_SEEN }, Object.fromEntries(added));
}
