import type { OpenId } from '../base/identity';
import { type Appointment, rolesAt } from '../org/appointment';
import { heldAt, type Role, type RoleGrant } from '../org/office';
import { isWithin, type OrgNode } from '../org/org';
import { holdsOfficeOver, type Person } from '../person/person';
import type { Moment } from '../time/moment';

/**
 * 谁能请谁任职, and end it: an administrator everybody below; an officer the secretaries, grid workers and
 * captains; a secretary grid workers and captains. Nobody the same office beside their own.
 */
export function mayAppoint(
  actor: Pick<Person, 'roles'>,
  role: Role,
  { kind, ancestors }: Pick<OrgNode, 'kind' | 'ancestors'>,
  now: Moment,
): boolean {
  if (!rolesAt(kind).includes(role)) return false;
  return holdsOfficeOver(actor, ancestors, ABOVE[role], now);
}

const ABOVE = {
  administrator: ['administrator'],
  officer: ['administrator'],
  secretary: ['administrator', 'officer'],
  'grid-worker': ['administrator', 'officer', 'secretary'],
  captain: ['administrator', 'officer', 'secretary'],
} as const;

/**
 * 还能这样请吗: may whoever offered it still give it, at the moment it is confirmed? Whoever hands a role over
 * has to hold it still. Nobody takes by their own offer what would show them more than they see already:
 * an administrator would read requests.
 */
export function mayStillOffer(
  giver: Pick<Person, '_id' | 'roles'>,
  { from, role }: Pick<Appointment, 'from' | 'role'>,
  node: Pick<OrgNode, '_id' | 'kind' | 'ancestors'>,
  taker: OpenId,
  now: Moment,
): boolean {
  if (from !== null) {
    return heldAt(giver.roles, now).some((one) => one.role === role && one.node === node._id);
  }
  return (
    mayAppoint(giver, role, node, now) && (giver._id !== taker || maySeeAlready(giver, node, now))
  );
}

/** 自己给自己: only where they answer for the place anyway, as an officer who stands in for a secretary. */
export function maySeeAlready(
  giver: Pick<Person, 'roles'>,
  { ancestors }: Pick<OrgNode, 'ancestors'>,
  now: Moment,
): boolean {
  return holdsOfficeOver(giver, ancestors, ['secretary', 'officer'], now);
}

/**
 * 最后一位管理员: would nobody administer this path any more without this person's role at the node? Who only
 * stands in, or whose term ends, does not count.
 */
export function isLastAdministrator(
  others: readonly Pick<Person, 'roles'>[],
  { ancestors }: Pick<OrgNode, 'ancestors'>,
  now: Moment,
): boolean {
  const stays = ({ role, node, until, standsInFor }: RoleGrant) =>
    role === 'administrator' && until === null && standsInFor === null && isWithin(node, ancestors);
  return !others.some(({ roles }) => heldAt(roles, now).some(stays));
}
