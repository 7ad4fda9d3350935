import { isClosed } from '../../../core/domain/org/edit';
import type { Handler } from '../../runtime/gateway';

/**
 * 选地点: the children of a node that can be chosen, ordered by id (by name 第二 would come before 第一); without a node, the
 * roots.
 */
export const listChildren: Handler<'org.children'> = async (call, { parent }) => {
  const { nodes } = await call.directory;
  const all = [...nodes.values()];
  const parents = new Set(all.filter((node) => !node.closedAt).map((node) => node.parent));
  return all
    .filter((node) => node.parent === parent && !isClosed(node.ancestors, nodes))
    .sort((one, other) => one._id.localeCompare(other._id, 'en', { numeric: true }))
    .map(({ _id, name, kind }) => ({ id: _id, name, kind, hasChildren: parents.has(_id) }));
};
