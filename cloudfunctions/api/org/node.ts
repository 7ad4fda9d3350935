import { isClosed } from '../../../core/domain/org/edit';
import { heldAt } from '../../../core/domain/org/office';
import { isWithin, type NodeId, type OrgNode } from '../../../core/domain/org/org';
import { administers } from '../../../core/domain/policy/administers';
import { OPEN_STATES } from '../../../core/domain/request/model/state';
import type { Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { MOST_ROWS } from '../../store/table';
import { announcements, people, requests } from '../../store/tables';
import { ownNode } from './own-node';

/** 看一个节点: what is there and would go along, before an administrator changes it. */
export const readNode: Handler<'org.read'> = async (call, { node: id }) => {
  const { node, nodes, person } = await ownNode(call, id);
  const { studios } = await call.directory;
  const here = { ancestors: id };
  // Of those here, whose stored path does not lead through the present parent.
  const parent = node.parent ?? id;
  const behind = _.and([here, { ancestors: _.neq(parent) }]);
  const open = { state: _.in([...OPEN_STATES]) };
  const [homes, asked, told, roles, lateHomes, lateRequests] = await Promise.all([
    people.count(here),
    requests.count({ ...here, ...open }),
    announcements.count(here),
    rolesBelow(node, nodes, call.now),
    people.count(behind),
    requests.count(behind),
  ]);
  const above = nodes.get(node.parent ?? '');
  const target = nodes.get(node.mergedInto ?? '');
  return {
    ...{ id, kind: node.kind, name: node.name, parentName: above?.name ?? '' },
    closed: isClosed(node.ancestors, nodes),
    closedAbove: isClosed(node.ancestors.slice(0, -1), nodes),
    mergedInto: target ? { id: target._id, name: target.name } : null,
    movable: above !== undefined && administers(person, above, call.now),
    children: childrenOf(id, nodes),
    counts: {
      nodes: [...nodes.values()].filter((one) => one._id !== id && isWithin(id, one.ancestors))
        .length,
      ...{ people: homes, requests: asked, announcements: told, roles },
      studios: [...studios.values()].filter((one) => isWithin(id, one.ancestors)).length,
    },
    // Nothing stays at a merged node.
    behind: target ? homes + asked : lateHomes + lateRequests,
  };
};

/** How many roles somebody holds at this node or below it. */
export async function rolesBelow(
  { _id }: OrgNode,
  nodes: ReadonlyMap<NodeId, OrgNode>,
  now: Moment,
): Promise<number> {
  const holders = await people.list({
    where: { 'roles.node': _.gt('') },
    limit: MOST_ROWS,
    fields: ['roles'],
  });
  return holders
    .flatMap(({ roles }) => heldAt(roles, now))
    .filter(({ node }) => isWithin(_id, nodes.get(node)?.ancestors ?? [])).length;
}

function childrenOf(parent: NodeId, nodes: ReadonlyMap<NodeId, OrgNode>) {
  return [...nodes.values()]
    .filter((node) => node.parent === parent)
    .sort((one, other) => one._id.localeCompare(other._id, 'en', { numeric: true }))
    .map(({ _id: id, name, ancestors }) => ({ id, name, closed: isClosed(ancestors, nodes) }));
}
