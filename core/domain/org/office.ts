import type { NodeId } from './org';

/** 书记 heads a community's branch; 街道 officer oversees the communities of a subdistrict. */
export type OfficeRole = 'secretary' | 'officer';

/** A role held at a node of the tree; it reaches everything below that node. */
export interface RoleGrant {
  readonly role: OfficeRole;
  readonly node: NodeId;
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
