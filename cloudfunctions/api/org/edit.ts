import { type CommandReply, remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { DeedAct } from '../../../core/domain/deed/deed';
import {
  requireClosable,
  requireFreeName,
  requireMergeable,
  requireMovable,
  requireOpenable,
} from '../../../core/domain/org/edit';
import { isWithin, type NodeId, type OrgNode } from '../../../core/domain/org/org';
import { movedSince, parentsOf, withPaths } from '../../../core/domain/org/paths';
import { officesOf } from '../../../core/domain/person/person';
import { administers } from '../../../core/domain/policy/administers';
import type { Directory } from '../../../core/domain/studio/directory';
import type { ApiCall } from '../../runtime/call';
import { change } from '../../runtime/change';
import type { Handler } from '../../runtime/gateway';
import { moveStudios } from '../../runtime/move-studios';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { tableOf } from '../../store/table';
import { rememberParents } from '../../store/tree-seen';
import { rolesBelow } from './node';
import { ownNode } from './own-node';

const orgs = tableOf('orgs');

/** 改名: names are looked up where they are shown, so nothing has to follow. */
export const renameNode: Handler<'org.rename'> = (call, { node: id, name }) =>
  edit(call, id, async (node, nodes) => {
    if (node.name === name) return null;
    requireFreeName(node, name, nodes);
    return { act: 'tree.renamed', changes: { name } };
  });

/**
 * 挪到: writes the parent, and asks anew for what studios serve there, so that nothing is given to them
 * without the new office's word; `derive` lets everything below follow, and completes both.
 */
export const moveNode: Handler<'org.move'> = async (call, { node: id, parent: to }) => {
  const reply = await edit(call, id, async (node, nodes) => {
    const { node: parent } = await ownNode(call, to);
    if (node.parent === to) return null;
    await requireOver(call, node.parent, await call.directory);
    requireMovable(node, parent, nodes);
    await rememberParents(node, nodes);
    const ancestors = [...parent.ancestors, id];
    return { act: 'tree.moved', changes: { parent: to, ancestors } };
  });
  await takeStudiosAlong(call, id, { parent: to });
  return reply;
};

/**
 * Of a repeated move the directory knows already, and nothing is left to do. What a repeated merge left,
 * `derive` completes: it alone knows the tree of before.
 */
async function takeStudiosAlong(
  call: ApiCall,
  id: NodeId,
  change: Pick<Partial<OrgNode>, 'parent' | 'mergedInto'>,
): Promise<void> {
  const { nodes: asRead, studios } = await call.directory;
  if (asRead.get(id)?.mergedInto) return;
  const before = parentsOf(asRead.values());
  const changed = [...asRead.values()].map((one) =>
    one._id === id ? { ...one, ...change, changedAt: call.now } : one,
  );
  const nodes = new Map(withPaths(changed).map((one) => [one._id, one]));
  const moved = movedSince(before, nodes.values());
  const merged = [...nodes.values()].filter((one) => one._id === id && one.mergedInto);
  await moveStudios({ moved, merged, before, nodes }, studios, call.now);
}

/** 停用、重新启用: it is never deleted, because requests and people refer to it. */
export const closeNode: Handler<'org.close'> = (call, { node: id, closed }) =>
  edit(call, id, async (node, nodes) => {
    if (closed === Boolean(node.closedAt)) return null;
    if (!closed) {
      requireOpenable(node, nodes);
      return { act: 'tree.opened', changes: { closedAt: null } };
    }
    requireClosable((await rolesBelow(node, nodes, call.now)) > 0);
    return { act: 'tree.closed', changes: { closedAt: call.now } };
  });

/**
 * 合并: writes on the merged node alone what has taken its place; everything below is below that one from
 * then on. Asks anew for what studios served of it, as after a move; `derive` lets everything follow.
 */
export const mergeNode: Handler<'org.merge'> = async (call, { from, into }) => {
  const reply = await edit(call, from, async (node, nodes) => {
    const { node: target } = await ownNode(call, into);
    await requireOver(call, node.parent, await call.directory);
    requireMergeable(node, target, nodes);
    await rememberParents(node, nodes);
    await touch(target, call.now);
    const closedAt = node.closedAt ?? call.now;
    return { act: 'tree.merged', changes: { mergedInto: into, closedAt } };
  });
  await takeStudiosAlong(call, from, { mergedInto: into });
  return reply;
};

/** Of two nodes that are merged into each other at the same moment, one stays. */
async function touch({ _id }: OrgNode, changedAt: string): Promise<void> {
  const found = await orgs.find(_id);
  if (!found || found.mergedInto) throw new Refusal('org/merged');
  const { version } = found;
  const touched = await orgs.update({ _id, version }, { version: version + 1, changedAt });
  if (touched !== 1) throw new Refusal('cloud/busy');
}

/** Whoever moves a node takes it away from what is above it. */
async function requireOver(
  { person, now }: ApiCall,
  id: NodeId | null,
  { nodes }: Directory,
): Promise<void> {
  const above = nodes.get(id ?? '');
  if (!above || !administers(await person, above, now)) throw new Refusal('policy/forbidden');
}

/** What an edit changes; null when the node is already as it should be. */
interface Edit {
  readonly act: DeedAct;
  readonly changes: Partial<OrgNode>;
}

/**
 * One conditional write of one node. It remembers the command, so that a repeated one changes nothing,
 * whatever others have changed since.
 */
async function edit(
  call: ApiCall,
  id: NodeId,
  become: (node: OrgNode, nodes: ReadonlyMap<NodeId, OrgNode>) => Promise<Edit | null>,
): Promise<CommandReply> {
  const { node, nodes } = await ownNode(call, id);
  return change(call, {
    table: orgs,
    busy: 'cloud/busy',
    read: async () => {
      const found = await orgs.find(id);
      if (!found) throw new Refusal('place/unknown');
      return found;
    },
    decide: async (before) => {
      // The tree was read a moment earlier.
      const isAsRead = before.name === node.name && before.parent === node.parent;
      if (!isAsRead) throw new Refusal('cloud/busy');
      if (before.mergedInto) throw new Refusal('org/merged');
      const made = await become({ ...node, closedAt: before.closedAt ?? null }, nodes);
      if (!made) return { next: remember(before, call.command, 'saved') };
      await Promise.all([onAgenda('studios', call), record(call, made.act, node)]);
      const changed = { ...before, ...made.changes, changedAt: call.now };
      return { next: remember(changed, call.command, 'saved') };
    },
  });
}

async function record(call: ApiCall, act: DeedAct, node: OrgNode): Promise<void> {
  const held = officesOf(await call.person, call.now).find(
    (one) => one.role === 'administrator' && isWithin(one.node, node.ancestors),
  );
  await recordDeed(call, {
    act,
    as: { kind: 'office', role: 'administrator', node: held?.node ?? node._id },
    matters: [{ id: node._id, person: null }],
    ancestors: node.ancestors,
  });
}
