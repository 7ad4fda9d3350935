import type { GrantReply } from '../../../core/contract/role';
import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Capacity } from '../../../core/domain/deed/deed';
import {
  type Appointee,
  type Appointment,
  appoint,
  rolesAt,
} from '../../../core/domain/org/appointment';
import { heldAt, type Role } from '../../../core/domain/org/office';
import type { NodeId, OrgNode } from '../../../core/domain/org/org';
import { mayAppoint } from '../../../core/domain/policy/appointing';
import { officeOver } from '../../../core/domain/policy/capacity';
import { type ApiCall, idOfNew } from '../../runtime/call';
import { change } from '../../runtime/change';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { requireMayWrite } from '../../runtime/require-may-write';
import { digestOfCode, newRoleCode } from '../../runtime/role-code';
import { tableOf } from '../../store/table';

const appointments = tableOf('appointments');

/** 请人任职: it waits until the person confirms it. Who is known by a telephone alone gets a code. */
export const grantRole: Handler<'roles.grant'> = async (call, input) => {
  const { openid, phone = '', role, node, until = null, standsInFor = null } = input;
  const [actor, { nodes }] = await Promise.all([call.person, call.directory]);
  const place = placeFor(nodes, role, node);
  const as = officeOver(actor, place.ancestors, call.now);
  if (!as || !mayAppoint(actor, role, place, call.now)) throw new Refusal('policy/forbidden');
  if (until !== null && until <= call.now) throw new Refusal('role/ends-before');
  const to: Appointee = openid ? { kind: 'person', openid } : { kind: 'phone', phone };
  return offer(call, as, { to, role, place, since: call.now, until, from: null, standsInFor });
};

/** 交接: whoever holds a role names the next one, who confirms; until then nothing changes. */
export const handOverRole: Handler<'roles.handOver'> = async (
  call,
  { to: phone, role, node, on },
) => {
  const [actor, { nodes }] = await Promise.all([call.person, call.directory]);
  const place = placeFor(nodes, role, node);
  const held = heldAt(actor.roles, call.now).find((one) => one.role === role && one.node === node);
  // Nobody learns from it who holds what.
  if (!held) throw new Refusal('policy/forbidden');
  if (on <= call.now || (held.until !== null && on >= held.until))
    throw new Refusal('role/ends-before');
  const as = officeOver(actor, place.ancestors, call.now) ?? ({ kind: 'oneself' } as const);
  const { until, standsInFor } = held;
  const to = { kind: 'phone', phone } as const;
  return offer(call, as, { to, role, place, since: on, until, from: call.openid, standsInFor });
};

/** 撤回: it is not offered any more. */
export const withdrawRole: Handler<'roles.withdraw'> = async (call, { id }) => {
  const [actor, { nodes }] = await Promise.all([call.person, call.directory]);
  const waits = await appointments.find(id);
  const place = nodes.get(waits?.node ?? '');
  if (!waits || !place) throw new Refusal('role/not-waiting');
  const mayEnd = waits.by === call.openid || mayAppoint(actor, waits.role, place, call.now);
  if (!mayEnd) throw new Refusal('policy/forbidden');
  await requireMayWrite(call);
  await appointments.remove({ _id: id });
  return { id, version: waits.version, state: 'withdrawn' };
};

interface Offered
  extends Pick<Appointment, 'to' | 'role' | 'since' | 'until' | 'from' | 'standsInFor'> {
  readonly place: OrgNode;
}

async function offer(call: ApiCall, as: Capacity, { place, ...wanted }: Offered) {
  const _id = idOfNew('p', call);
  const noted = onAgenda('appointments', call);
  const code = wanted.to.kind === 'phone' ? newRoleCode() : '';
  return change<Appointment, GrantReply>(call, {
    table: appointments,
    busy: 'cloud/busy',
    read: async () => (await appointments.find(_id)) ?? blank(),
    decide: async (before) => {
      const person = wanted.to.kind === 'person' ? wanted.to.openid : null;
      const { ancestors } = place;
      const matters = [{ id: place._id, person }];
      await Promise.all([noted, recordDeed(call, { act: 'role.offered', as, matters, ancestors })]);
      return { next: remember(before, call.command, 'waiting', { code }) };
    },
  });

  function blank(): Appointment {
    const { _id: node, ancestors } = place;
    const { openid: by, now: at } = call;
    return appoint({
      _id,
      ...wanted,
      node,
      ancestors,
      by,
      at,
      codeDigest: digestOfCode(code || _id),
    });
  }
}

/** @throws Refusal `policy/forbidden` for an unknown node, `role/not-here` where the role does not exist */
function placeFor(nodes: ReadonlyMap<NodeId, OrgNode>, role: Role, node: NodeId): OrgNode {
  const place = nodes.get(node);
  if (!place) throw new Refusal('policy/forbidden');
  if (!rolesAt(place.kind).includes(role)) throw new Refusal('role/not-here');
  return place;
}
