import type { OpenId } from '../base/identity';
import type { Moment } from '../time/moment';
import type { NodeId } from './org';

/**
 * 管事的岗位, which can own a request: the secretary (书记) heads a community's branch; the officer oversees
 * the communities of a subdistrict; the administrator sets up a subdistrict or a district, and owns
 * what no other office can.
 */
export type OfficeRole = 'secretary' | 'officer' | 'administrator';

/**
 * 网格员 of a grid and 楼组长 of a building: they look after neighbours, and the role shows them no
 * requests.
 */
export type PostRole = 'grid-worker' | 'captain';

/** 岗位 */
export type Role = OfficeRole | PostRole;

/** 任职: a role at a node of the tree; it reaches everything below that node. */
export interface RoleGrant {
  readonly role: Role;
  readonly node: NodeId;
  /** When it begins; null when it was not recorded. */
  readonly since: Moment | null;
  /** When it ends; null until it is revoked. */
  readonly until: Moment | null;
  /** Who granted it; null for whoever set up the cloud. */
  readonly grantedBy: OpenId | null;
  /** 代理: the holder for whom this person stands in; null when the role is their own. */
  readonly standsInFor: OpenId | null;
}

/** A role held in one's own right, without a beginning or an end unless given. */
export function grantOf(
  role: Role,
  node: NodeId,
  but: Partial<Omit<RoleGrant, 'role' | 'node'>> = {},
): RoleGrant {
  return { role, node, since: null, until: null, grantedBy: null, standsInFor: null, ...but };
}

/** 在任: the roles that are held at this moment; not those that have ended or not begun. */
export function heldAt<Grant extends Pick<RoleGrant, 'since' | 'until'>>(
  grants: readonly Grant[],
  now: Moment,
): readonly Grant[] {
  // A role that was written into a document by hand may lack both dates.
  return grants.filter(({ since, until }) => (!since || since <= now) && (!until || now < until));
}

/** 管事的岗位吗: can the holder of this role own requests? */
export function isOffice<Grant extends { readonly role: Role }>(
  grant: Grant,
): grant is Grant & { readonly role: OfficeRole } {
  return !isPost(grant);
}

/** 网格员、楼组长 */
export function isPost<Grant extends { readonly role: Role }>(
  grant: Grant,
): grant is Grant & { readonly role: PostRole } {
  return grant.role === 'captain' || grant.role === 'grid-worker';
}

/** 上一级: the office that looks at who holds a role, as it gives it. */
export function officeAbove(role: Role): OfficeRole {
  switch (role) {
    case 'captain':
    case 'grid-worker':
      return 'secretary';
    case 'secretary':
      return 'officer';
    case 'officer':
    case 'administrator':
      return 'administrator';
    default:
      return role satisfies never;
  }
}

/** 能发公告的岗位: secretaries and officers; an administrator does not speak for an office. */
export function announces({ role }: Pick<RoleGrant, 'role'>): boolean {
  return role === 'secretary' || role === 'officer';
}

/** An office that answers for a request: the secretary of a community, the officer of a subdistrict. */
export interface OfficeOwner {
  readonly kind: 'office';
  readonly role: OfficeRole;
  readonly node: NodeId;
  /** While it is unknown whether a person to be avoided is the secretary, the office above has it. */
  readonly orAbove?: true;
}
