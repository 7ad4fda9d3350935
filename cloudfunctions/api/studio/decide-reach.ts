import { Refusal } from '../../../core/domain/base/refusal';
import type { DeedAct } from '../../../core/domain/deed/deed';
import type { NodeId, OrgNode } from '../../../core/domain/org/org';
import { officeOver } from '../../../core/domain/policy/capacity';
import type { Directory } from '../../../core/domain/studio/directory';
import { agreeReach as agree, endReach as end } from '../../../core/domain/studio/further';
import {
  noticesOfReachDecided,
  type ReachDecided,
  telling,
} from '../../../core/domain/studio/further-notices';
import type { Studio } from '../../../core/domain/studio/studio';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { documents } from './documents';

/** 点头: an office over a place lets a studio from elsewhere serve it. */
export const agreeReach: Handler<'studios.agreeReach'> = (call, { id, node }) =>
  decided(call, id, node, 'studio.reachAgreed', (before, place) => ({
    next: agree(before, node, call.now),
    told: { place: place.name, became: 'agreed', reason: '' },
  }));

/** 不点头, or 收回: what the studio has from there already, it finishes. */
export const endReach: Handler<'studios.endReach'> = (call, { id, node, reason }) =>
  decided(call, id, node, 'studio.reachEnded', (before, place, nodes) => {
    const became = before.serves.includes(node) ? 'takenBack' : 'declined';
    return {
      next: end(before, node, nodes, call.now),
      told: { place: place.name, became, reason },
    };
  });

async function decided(
  call: ApiCall,
  id: string,
  node: NodeId,
  act: DeedAct,
  decide: (
    before: Studio,
    place: OrgNode,
    nodes: Directory['nodes'],
  ) => { next: Studio; told: ReachDecided },
) {
  const noted = onAgenda('studios', call);
  const [actor, { nodes }] = await Promise.all([call.person, call.directory]);
  const place = nodes.get(node);
  const as = place && officeOver(actor, place.ancestors, call.now);
  // Nobody else learns which places and studios exist.
  if (!place || !as) throw new Refusal('policy/forbidden');
  return documents.step(call, id, async (before) => {
    const { next, told } = decide(before, place, nodes);
    const person = before.lead === call.openid ? null : before.lead || null;
    const { ancestors } = place;
    await Promise.all([noted, recordDeed(call, { act, as, matters: [{ id, person }], ancestors })]);
    const notices = noticesOfReachDecided(before, told, call.now);
    return telling(
      next,
      notices.map((notice) => ({ ...notice, by: call.openid })),
      call.now,
    );
  });
}
