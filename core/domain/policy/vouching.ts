import { heldAt } from '../org/office';
import type { NodeId } from '../org/org';
import type { Person } from '../person/person';
import type { Vouched } from '../person/residence';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';
import { officeOver, sayCapacity } from './capacity';
import { setUpNodes } from './oversight';

/** As what somebody vouches. */
type Voucher = Exclude<Vouched['as'], { kind: 'list' }>;

/**
 * 谁能核实: a captain for the people of their own building, an office for those below its node; nobody for
 * themselves. Null for everybody else, and for somebody without a home.
 */
export function vouchesAs(
  actor: Pick<Person, '_id' | 'roles'>,
  { _id, home }: Pick<Person, '_id' | 'home'>,
  now: Moment,
): Voucher | null {
  if (!home || _id === actor._id) return null;
  const captain = captainsPosts(actor, now).find(({ node }) => node === home.nodeId);
  if (captain) return { kind: 'post', role: 'captain', node: captain.node };
  const office = officeOver(actor, home.ancestors, now);
  return office?.kind === 'office' ? office : null;
}

/** 能核实的地方: the buildings of a captain, and the nodes of an office. */
export function vouchingNodes(actor: Person, now: Moment): readonly NodeId[] {
  const posts = captainsPosts(actor, now).map(({ node }) => node);
  return [...new Set([...posts, ...setUpNodes(actor, now)])];
}

/** 楼组长 of one home, who are asked before the office is. */
export function captainsOf(
  people: readonly Pick<Person, '_id' | 'roles'>[],
  home: NodeId,
  now: Moment,
): readonly Pick<Person, '_id' | 'roles'>[] {
  return people.filter((one) => captainsPosts(one, now).some(({ node }) => node === home));
}

function captainsPosts({ roles }: Pick<Person, 'roles'>, now: Moment) {
  return heldAt(roles, now).filter(({ role }) => role === 'captain');
}

/** `5号楼楼组长`, or the list that an office imported. */
export function sayVouched(as: Vouched['as'], directory: Directory): string {
  return as.kind === 'list' ? '居委会的住户名册' : sayCapacity(as, directory);
}
