import type { OpenId } from '../base/identity';
import type { Moment } from '../time/moment';
import type { NodeId } from './org';

/**
 * 管事的岗位, which can own a request: 书记 heads a community's branch; 街道 officer oversees the communities
 * of a subdistrict; the administrator sets a subdistrict or a district up, and has what no other office
 * is there for.
 */
export type OfficeRole = 'secretary' | 'officer' | 'administrator';

/** 网格员 of a grid and 楼组长 of a building: they look after neighbours, and see no request by it. */
export type PostRole = 'grid-worker' | 'captain';

/** 岗位 */
export type Role = OfficeRole | PostRole;

/** 任职: a role at a node of the tree; it reaches everything below that node. */
export interface RoleGrant {
  readonly role: Role;
  readonly node: NodeId;
  /** From when on; null: before anybody noted it. */
  readonly since: Moment | null;
  /** Until when; null: until it is taken back. */
  readonly until: Moment | null;
  /** Whoever gave it; null: whoever set the cloud up. */
  readonly grantedBy: OpenId | null;
  /** 代理: the holder in whose place, for a holiday; null: in their own right. */
  readonly standsInFor: OpenId | null;
}

/** A role held in one's own right, from always and until further notice, unless told otherwise. */
export function grantOf(
  role: Role,
  node: NodeId,
  but: Partial<Omit<RoleGrant, 'role' | 'node'>> = {},
): RoleGrant {
  return { role, node, since: null, until: null, grantedBy: null, standsInFor: null, ...but };
}

/** 在任: those of these roles that are held at this moment, not only from tomorrow or until yesterday. */
export function heldAt<Grant extends Pick<RoleGrant, 'since' | 'until'>>(
  grants: readonly Grant[],
  now: Moment,
): readonly Grant[] {
  // A role that was written into a document by hand may say neither.
  return grants.filter(({ since, until }) => (!since || since <= now) && (!until || now < until));
}

/** 管事的岗位吗: can whoever has this role own requests? */
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

/** 能发公告的岗位: an administrator sets things up, and speaks for no office. */
export function announces({ role }: Pick<RoleGrant, 'role'>): boolean {
  return role === 'secretary' || role === 'officer';
}

/** An office that answers for a request: the secretary of a community, the officer of a subdistrict. */
export interface OfficeOwner {
  readonly kind: 'office';
  readonly role: OfficeRole;
  readonly node: NodeId;
  /**
   * Somebody is to keep away, and nobody knows yet whether that is the secretary: then the office
   * above has it.
   */
  readonly orAbove?: true;
}
