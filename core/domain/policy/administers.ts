import type { Capacity } from '../deed/deed';
import { officesOf, type Person } from '../person/person';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';

/**
 * 管整个系统: as what somebody may take all that is stored out, or in: the administrator of a root of the
 * tree. Where there is no tree yet, whoever was named one.
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
