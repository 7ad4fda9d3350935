import { Refusal } from '../../../core/domain/base/refusal';
import type { OrgNode } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { mayOversee, officeNodes } from '../../../core/domain/policy/oversight';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { audienceOf } from '../../store/audience';
import { people } from '../../store/tables';

/** 能通知到多少人 */
export const countReach: Handler<'announcements.reach'> = async (call, { nodeId, audience }) => {
  const { node } = await reachable(call, nodeId);
  return { people: await people.count(audienceOf({ node: node._id, audience })) };
};

/** The writer, and a node that they may write to. */
export async function reachable(
  call: ApiCall,
  nodeId: string,
): Promise<{ actor: Person; node: OrgNode }> {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  if (officeNodes(actor, call.now).length === 0) throw new Refusal('policy/forbidden');
  const node = directory.nodes.get(nodeId);
  if (!node) throw new Refusal('place/unknown');
  if (!mayOversee(actor, node.ancestors, call.now)) throw new Refusal('policy/forbidden');
  return { actor, node };
}
