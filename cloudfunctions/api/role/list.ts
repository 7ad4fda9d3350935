import type { Holder, RolesView, WaitingAppointment } from '../../../core/contract/role';
import { Refusal } from '../../../core/domain/base/refusal';
import { type Appointment, isWaiting, rolesAt } from '../../../core/domain/org/appointment';
import { heldAt, type Role, type RoleGrant } from '../../../core/domain/org/office';
import { isWithin, type NodeId, type OrgNode, outermost } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { mayAppoint } from '../../../core/domain/policy/appointing';
import { setUpNodes } from '../../../core/domain/policy/oversight';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { namesOf } from '../../store/names';
import { MOST_ROWS, tableOf } from '../../store/table';
import { people } from '../../store/tables';

const appointments = tableOf('appointments');

/** 岗位 of one node, and which are vacant below it; without a node, of the reader's own. */
export const listRoles: Handler<'roles.list'> = async (call, { node: asked }) => {
  const [actor, { nodes }] = await Promise.all([call.person, call.directory]);
  const own = outermost(setUpNodes(actor, call.now), nodes);
  const id = asked ?? (own.length === 1 ? own[0] : undefined);
  const node = id === undefined ? null : nodes.get(id);
  if (own.length === 0 || node === undefined) throw new Refusal('policy/forbidden');
  if (node && !own.some((one) => isWithin(one, node.ancestors)))
    throw new Refusal('policy/forbidden');
  const below = node
    ? [...nodes.values()].filter(({ parent, closedAt }) => parent === node._id && !closedAt)
    : own.flatMap((one) => nodes.get(one) ?? []);
  const shown = [...(node ? [node] : []), ...below].map(({ _id }) => _id);
  const [holders, waiting] = await Promise.all([
    people.list({
      where: { 'roles.node': _.in(shown) },
      limit: MOST_ROWS,
      fields: ['name', 'roles'],
    }),
    node ? appointments.list({ where: { ancestors: node._id }, limit: MOST_ROWS }) : [],
  ]);
  const grants = holders.flatMap((person) => heldAt(person.roles, call.now));
  const here = waiting.filter((one) => one.node === node?._id && isWaiting(one, call.now));
  const names = await namesOf(here.flatMap(({ to }) => (to.kind === 'person' ? to.openid : [])));
  const isTop = node === null || own.includes(node._id);
  const mayGrant = node
    ? rolesAt(node.kind).filter((role) => mayAppoint(actor, role, node, call.now))
    : [];
  return {
    node: node && { id: node._id, name: node.name, kind: node.kind },
    parent: isTop ? null : node.parent,
    holders: node
      ? holders.flatMap((person) => holdersOf(person, node, actor, holders, call.now))
      : [],
    colleagues: colleaguesOf(actor, holders, call.now),
    waiting: here.map((one) => waitingOf(one, names)),
    mayGrant,
    vacant: node ? vacantAt(node, grants) : [],
    below: below.map((one) => ({
      ...{ id: one._id, name: one.name, kind: one.kind },
      vacant: vacantAt(one, grants),
    })),
    now: call.now,
  } satisfies RolesView;
};

/** Whoever is in office now, the reader first. */
function colleaguesOf(
  actor: Person,
  holders: readonly Held[],
  now: string,
): RolesView['colleagues'] {
  const others = holders.filter(
    ({ _id, roles }) => _id !== actor._id && heldAt(roles, now).length > 0,
  );
  return [actor, ...others].map(({ _id: personId, name }) => ({ personId, name }));
}

/** 空着的: an administrator is not missed where an office above has one. */
function vacantAt({ _id, kind }: OrgNode, grants: readonly RoleGrant[]): readonly Role[] {
  return rolesAt(kind)
    .filter((role) => role !== 'administrator')
    .filter((role) => !grants.some((one) => one.role === role && one.node === _id));
}

type Held = Pick<Person, '_id' | 'name' | 'roles'>;

function holdersOf(
  { _id: personId, name, roles }: Held,
  node: OrgNode,
  actor: Person,
  all: readonly Held[],
  now: string,
): Holder[] {
  return heldAt(roles, now)
    .filter((one) => one.node === node._id)
    .map(({ role, since, until, standsInFor }) => ({
      ...{ personId, name, role, since, until },
      standsInFor: all.find(({ _id }) => _id === standsInFor)?.name ?? null,
      mayEnd: personId === actor._id || mayAppoint(actor, role, node, now),
    }));
}

function waitingOf(
  { _id: id, role, to, due }: Appointment,
  names: ReadonlyMap<NodeId, string>,
): WaitingAppointment {
  const whom = to.kind === 'person' ? (names.get(to.openid) ?? '') : `尾号 ${to.phone.slice(-4)}`;
  return { id, role, to: whom, until: due[0]?.at ?? '' };
}
