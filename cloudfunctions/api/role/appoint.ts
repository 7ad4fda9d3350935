import type { GrantReply } from '../../../core/contract/role';
import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Capacity } from '../../../core/domain/deed/deed';
import {
  type Appointee,
  type Appointment,
  appoint,
  rolesAt,
  withdraw,
} from '../../../core/domain/org/appointment';
import { isClosed } from '../../../core/domain/org/edit';
import { heldAt, type Role, type RoleGrant } from '../../../core/domain/org/office';
import type { NodeId, OrgNode } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { mayAppoint, maySeeAlready } from '../../../core/domain/policy/appointing';
import { officeOver } from '../../../core/domain/policy/capacity';
import type { Moment } from '../../../core/domain/time/moment';
import { type ApiCall, idOfNew } from '../../runtime/call';
import { change } from '../../runtime/change';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { digestOfCode, newRoleCode } from '../../runtime/role-code';
import { tableOf } from '../../store/table';
import { people } from '../../store/tables';

const appointments = tableOf('appointments');

/** 请人任职: it waits until the person confirms it. Who is known by a telephone alone gets a code. */
export const grantRole: Handler<'roles.grant'> = async (call, input) => {
  const { openid, name, phone = '', role, node, until = null, standsInFor = null } = input;
  const known = appointments.find(idOfNew('p', call));
  known.catch(() => undefined);
  const [actor, { nodes }, absent, asked] = await Promise.all([
    call.person,
    call.directory,
    standsInFor === null ? null : people.find(standsInFor),
    openid === undefined ? null : people.find(openid),
  ]);
  const place = placeFor(nodes, role, node);
  const as = officeOver(actor, place.ancestors, call.now);
  if (!as || !mayAppoint(actor, role, place, call.now)) throw new Refusal('policy/forbidden');
  const toSelf = openid === call.openid && !maySeeAlready(actor, place, call.now);
  if (toSelf) throw new Refusal('role/own-offer');
  if (until === null ? standsInFor !== null : until <= call.now) {
    throw new Refusal('role/ends-before');
  }
  if (standsInFor !== null && !holds(absent, role, node, call.now)) {
    throw new Refusal('role/not-held');
  }
  if (openid && name !== undefined && name !== asked?.name) throw new Refusal('role/renamed');
  const to: Appointee = openid ? { kind: 'person', openid } : { kind: 'phone', phone };
  const of = { to, name: asked?.name ?? null };
  const wanted = { ...of, role, place, since: call.now, until, from: null, standsInFor };
  return offer(call, as, wanted, known);
};

/** 交接: the holder of a role offers it to a successor. Nothing changes until the successor confirms. */
export const handOverRole: Handler<'roles.handOver'> = async (
  call,
  { to: phone, role, node, on },
) => {
  const [actor, { nodes }] = await Promise.all([call.person, call.directory]);
  const place = placeFor(nodes, role, node);
  const held = holds(actor, role, node, call.now);
  // Nobody learns from it who holds what.
  if (!held) throw new Refusal('policy/forbidden');
  if (on <= call.now || (held.until !== null && on >= held.until))
    throw new Refusal('role/ends-before');
  const as = officeOver(actor, place.ancestors, call.now) ?? ({ kind: 'oneself' } as const);
  const { until, standsInFor } = held;
  const to = { kind: 'phone', phone } as const;
  const wanted = { to, name: null, role, place, since: on, until, from: call.openid, standsInFor };
  return offer(call, as, wanted, appointments.find(idOfNew('p', call)));
};

/** 撤回: it is not offered any more. */
export const withdrawRole: Handler<'roles.withdraw'> = async (call, { id }) => {
  const [actor, { nodes }] = await Promise.all([call.person, call.directory]);
  return change(call, {
    table: appointments,
    busy: 'cloud/busy',
    read: async () => {
      const found = await appointments.find(id);
      if (!found) throw new Refusal('role/not-waiting');
      return found;
    },
    decide: async (offer) => {
      const place = nodes.get(offer.node);
      const mayEnd =
        offer.by === call.openid || (place && mayAppoint(actor, offer.role, place, call.now));
      if (!mayEnd) throw new Refusal('policy/forbidden');
      await onAgenda('appointments', call);
      return { next: remember(withdraw(offer, call.now), call.command, 'withdrawn') };
    },
  });
};

interface Offered
  extends Pick<Appointment, 'to' | 'name' | 'role' | 'since' | 'until' | 'from' | 'standsInFor'> {
  readonly place: OrgNode;
}

/** The role as this person holds it there now. */
function holds(
  person: Person | null,
  role: Role,
  node: NodeId,
  now: Moment,
): RoleGrant | undefined {
  const held = heldAt(person?.roles ?? [], now);
  return held.find((one) => one.role === role && one.node === node);
}

/** @param known what a repeated command has stored, which was read beside everything else */
async function offer(
  call: ApiCall,
  as: Capacity,
  { place, ...wanted }: Offered,
  known: Promise<Appointment | null>,
) {
  const _id = idOfNew('p', call);
  const noted = onAgenda('appointments', call);
  let first: typeof known | null = known;
  const code = wanted.to.kind === 'phone' ? newRoleCode() : '';
  return change<Appointment, GrantReply>(call, {
    table: appointments,
    busy: 'cloud/busy',
    read: async () => {
      const found = await (first ?? appointments.find(_id));
      first = null;
      return found ?? blank();
    },
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
  const isHere = rolesAt(place.kind).includes(role) && !isClosed(place.ancestors, nodes);
  if (!isHere) throw new Refusal('role/not-here');
  return place;
}
