import { Refusal } from '../../../core/domain/base/refusal';
import type { NodeId } from '../../../core/domain/org/org';
import { officesOf } from '../../../core/domain/person/person';
import { administers } from '../../../core/domain/policy/administers';
import type { Caller } from '../../runtime/call';

/**
 * 管的节点: a node over which the caller is administrator.
 *
 * @throws Refusal when there is none, or when it is not theirs
 */
export async function ownNode(call: Pick<Caller, 'person' | 'directory' | 'now'>, id: NodeId) {
  const [person, { nodes }] = await Promise.all([call.person, call.directory]);
  const setsUp = officesOf(person, call.now).some(({ role }) => role === 'administrator');
  if (!setsUp) throw new Refusal('policy/forbidden');
  const node = nodes.get(id);
  if (!node) throw new Refusal('place/unknown');
  if (!administers(person, node, call.now)) throw new Refusal('policy/forbidden');
  return { node, nodes, person };
}
