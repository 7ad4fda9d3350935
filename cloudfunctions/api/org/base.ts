import { Refusal } from '../../../core/domain/base/refusal';
import type { NodeId, OrgNode } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { administers } from '../../../core/domain/policy/administers';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';

/**
 * 哪个街道: the subdistrict that this administrator means: the one they name, or the only one they
 * administer.
 *
 * @throws Refusal when it is not theirs, or when there are several
 */
export function baseFor(
  person: Person,
  { nodes }: Directory,
  named: NodeId | undefined,
  now: Moment,
): OrgNode {
  const own = [...nodes.values()].filter(
    (node) => node.kind === 'subdistrict' && administers(person, node, now),
  );
  if (own.length === 0) throw new Refusal('policy/forbidden');
  if (named === undefined && own.length > 1) throw new Refusal('org/which-subdistrict');
  const base = named === undefined ? own[0] : own.find(({ _id }) => _id === named);
  if (!base) throw new Refusal('policy/forbidden');
  return base;
}
