import type { OfficeRole } from '../org/office';
import type { NodeId } from '../org/org';
import { holdsOfficeOver, officesOf, type Person } from '../person/person';
import type { Studio } from '../studio/studio';
import type { Moment } from '../time/moment';
import { leads } from './relation';

/**
 * May this person announce, and see requests and figures, on this path? Only a secretary or officer
 * over it.
 */
export function mayOversee(person: Person, ancestors: readonly NodeId[], now: Moment): boolean {
  return holdsOfficeOver(person, ancestors, ['secretary', 'officer'], now);
}

/** May this person decide about the studios and volunteers of this path? An administrator may too. */
export function maySetUp(person: Person, ancestors: readonly NodeId[], now: Moment): boolean {
  return holdsOfficeOver(person, ancestors, ['secretary', 'officer', 'administrator'], now);
}

/** May this person change this studio? Its lead may, and an office over its room. */
export function mayEditStudio(
  person: Person,
  studio: Pick<Studio, '_id' | 'lead' | 'ancestors'>,
  now: Moment,
): boolean {
  return leads(person, studio) || maySetUp(person, studio.ancestors, now);
}

/** Nodes at which this person is secretary or officer: the area of their lists and figures. */
export function officeNodes(person: Person, now: Moment): readonly NodeId[] {
  return nodesOf(person, now, (role) => role !== 'administrator');
}

/** Nodes at which this person may set up studios and decide about volunteers. */
export function setUpNodes(person: Person, now: Moment): readonly NodeId[] {
  return nodesOf(person, now, () => true);
}

function nodesOf(person: Person, now: Moment, counts: (role: OfficeRole) => boolean) {
  const held = officesOf(person, now).filter(({ role }) => counts(role));
  return [...new Set(held.map(({ node }) => node))];
}
