import { Refusal } from '../../../core/domain/base/refusal';
import type { DeedAct } from '../../../core/domain/deed/deed';
import {
  requireClosable,
  requireFreeName,
  requireMovable,
  requireOpenable,
} from '../../../core/domain/org/edit';
import { isWithin, type NodeId, type OrgNode } from '../../../core/domain/org/org';
import { officesOf } from '../../../core/domain/person/person';
import { administers } from '../../../core/domain/policy/administers';
import type { Directory } from '../../../core/domain/studio/directory';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { requireMayWrite } from '../../runtime/require-may-write';
import { tableOf } from '../../store/table';
import { rememberParents } from '../../store/tree-seen';
import { rolesBelow } from './node';
import { ownNode } from './own-node';

const orgs = tableOf('orgs');

/** 改名: names are looked up where they are shown, so nothing has to follow. */
export const renameNode: Handler<'org.rename'> = async (call, { node: id, name }) => {
  const { node, nodes } = await ownNode(call, id);
  if (node.name === name) return reply(node);
  requireFreeName(node, name, nodes);
  return edit(call, node, 'tree.renamed', { name });
};

/** 挪到: writes the parent alone; `derive` lets everything below follow. */
export const moveNode: Handler<'org.move'> = async (call, { node: id, parent: to }) => {
  const [{ node, nodes }, { node: parent }] = await Promise.all([
    ownNode(call, id),
    ownNode(call, to),
  ]);
  if (node.parent === to) return reply(node);
  await requireOver(call, node.parent, await call.directory);
  requireMovable(node, parent, nodes);
  await requireMayWrite(call);
  await rememberParents(node, nodes);
  return edit(call, node, 'tree.moved', {
    parent: to,
    ancestors: [...parent.ancestors, id],
  });
};

/** 停用、重新启用: it is never deleted, because requests and people refer to it. */
export const closeNode: Handler<'org.close'> = async (call, { node: id, closed }) => {
  const { node, nodes } = await ownNode(call, id);
  if (closed === Boolean(node.closedAt)) return reply(node);
  if (!closed) {
    requireOpenable(node, nodes);
    return edit(call, node, 'tree.opened', { closedAt: null });
  }
  requireClosable((await rolesBelow(node, nodes, call.now)) > 0);
  return edit(call, node, 'tree.closed', { closedAt: call.now });
};

/** Whoever moves a node takes it away from what is above it. */
async function requireOver(
  { person, now }: ApiCall,
  id: NodeId | null,
  { nodes }: Directory,
): Promise<void> {
  const above = nodes.get(id ?? '');
  if (!above || !administers(await person, above, now)) throw new Refusal('policy/forbidden');
}

/** One conditional write; repeating it changes nothing, because then the node is as it should be. */
async function edit(
  call: ApiCall,
  node: OrgNode,
  act: DeedAct,
  changes: Readonly<Record<string, unknown>>,
) {
  const held = officesOf(await call.person, call.now).find(
    (one) => one.role === 'administrator' && isWithin(one.node, node.ancestors),
  );
  await requireMayWrite(call);
  await Promise.all([
    onAgenda('studios', call),
    recordDeed(call, {
      act,
      as: { kind: 'office', role: 'administrator', node: held?.node ?? node._id },
      matters: [{ id: node._id, person: null }],
      ancestors: node.ancestors,
    }),
  ]);
  const asRead = { _id: node._id, name: node.name, parent: node.parent };
  const written = await orgs.updateUnread(asRead, { ...changes, changedAt: call.now });
  if (written !== 1) throw new Refusal('cloud/busy');
  return reply(node);
}

function reply({ _id }: OrgNode) {
  return { id: _id, version: 0, state: 'saved' };
}
