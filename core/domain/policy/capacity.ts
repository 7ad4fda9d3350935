import type { Capacity } from '../deed/deed';
import type { NodeId } from '../org/org';
import { officesOf, type Person } from '../person/person';
import type { ServiceRequest } from '../request/model/state';
import { titledAt, titleOf } from '../settings/titles';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';
import { type ForContact, mayReadContact } from './reading';
import type { Relation } from './relation';

/** 以什么身份: the office by which this person acts over this path; null when they hold none. */
export function officeOver(
  person: Pick<Person, 'roles'>,
  ancestors: readonly NodeId[],
  now: Moment,
): Capacity | null {
  const offices = officesOf(person, now);
  // The nearest office is the last one on the path.
  const [first] = [...ancestors]
    .reverse()
    .flatMap((node) => offices.filter((one) => one.node === node));
  return first ? { kind: 'office', role: first.role, node: first.node } : null;
}

/**
 * 看到电话: the capacity in which somebody sees telephones and the flat; null for the asker, and for people who
 * see neither.
 */
export function seesContactAs(
  is: Relation,
  request: ForContact & Pick<ServiceRequest, 'ancestors' | 'assignee' | 'concerned'>,
  person: Pick<Person, 'roles'>,
  now: Moment,
): Capacity | null {
  if (is.asker || request.concerned.phone === '') return null;
  if (!mayReadContact(is, request, now)) return null;
  const { owner, assignee, ancestors } = request;
  const studioId = owner.kind === 'office' ? assignee?.studioId : owner.studioId;
  if ((is.assignee || is.holds) && studioId) return { kind: 'volunteer', studioId };
  const lead = studioId ? ({ kind: 'lead', studioId } as const) : null;
  return (is.office && officeOver(person, ancestors, now)) || lead;
}

/**
 * 管理员: may this person see every deed below these nodes? Yes for office holders and administrators of
 * a root of the tree.
 * @returns the roots; none for everybody else
 */
export function rootsOverseen(
  person: Pick<Person, 'roles'>,
  { nodes }: Directory,
  now: Moment,
): readonly NodeId[] {
  const roots = officesOf(person, now).filter(
    ({ role, node }) => role !== 'secretary' && nodes.get(node)?.parent === null,
  );
  return [...new Set(roots.map(({ node }) => node))];
}

/** The name of a capacity: `兴业里社区居委书记`, `巧手维修工作室领衔人`. */
export function sayCapacity(as: Capacity, directory: Directory): string {
  switch (as.kind) {
    case 'office':
      return directory.officeName(as);
    case 'post':
      return postName(as, directory);
    case 'lead':
      return `${directory.studioName(as.studioId)}领衔人`;
    case 'volunteer':
      return `${directory.studioName(as.studioId)}志愿者`;
    case 'oneself':
      return '本人';
    default:
      return as satisfies never;
  }
}

/** `5号楼楼组长`: the current name of a post. */
function postName(
  { role, node }: Extract<Capacity, { kind: 'post' }>,
  directory: Directory,
): string {
  const { name = '', ancestors = [] } = directory.nodes.get(node) ?? {};
  return titledAt(name, titleOf(role, directory.settingsFor(ancestors).titles));
}
