import { rolesAt } from '../org/appointment';
import type { Role } from '../org/office';
import type { OrgNode } from '../org/org';
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

/** 最后一位管理员: would nobody administer this path any more without this person's role at the node? */
export function isLastAdministrator(
  others: readonly Pick<Person, 'roles'>[],
  { ancestors }: Pick<OrgNode, 'ancestors'>,
  now: Moment,
): boolean {
  return !others.some((one) => holdsOfficeOver(one, ancestors, ['administrator'], now));
}
