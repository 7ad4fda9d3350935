import type { Capacity } from '../deed/deed';
import { isWithin, type OrgNode } from '../org/org';
import { officesOf, type Person } from '../person/person';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';

/**
 * 管整个系统: the capacity in which somebody may export or import all data: as administrator of a root of
 * the tree. While there is no tree, as anybody appointed administrator.
 */
export function administersAs(
  person: Pick<Person, 'roles'>,
  { nodes }: Directory,
  now: Moment,
): Capacity | null {
  const isRoot = (node: string) => nodes.size === 0 || nodes.get(node)?.parent === null;
  const held = officesOf(person, now).find(
    ({ role, node }) => role === 'administrator' && isRoot(node),
  );
  return held ? { kind: 'office', role: held.role, node: held.node } : null;
}

/** 管这一片: whether the person is administrator of this node or of one above it. */
export function administers(
  person: Pick<Person, 'roles'>,
  node: Pick<OrgNode, 'ancestors'>,
  now: Moment,
): boolean {
  return officesOf(person, now).some(
    (held) => held.role === 'administrator' && isWithin(held.node, node.ancestors),
  );
}
