import type { NodeId } from '../org/org';
import { holdsRoleOver, type Person } from '../person/person';
import type { Studio } from '../studio/studio';
import { leads } from './relation';

/** May this person decide about volunteers, and see the figures, of this path? Offices over it. */
export function mayOversee(person: Person, ancestors: readonly NodeId[]): boolean {
  return holdsRoleOver(person, ancestors);
}

/** May this person change this studio? Its lead, or an office over its room. */
export function mayEditStudio(person: Person, studio: Pick<Studio, 'lead' | 'ancestors'>): boolean {
  return leads(person, studio) || mayOversee(person, studio.ancestors);
}

/** Nodes at which this person holds an office; the reach of their lists and figures. */
export function officeNodes(person: Person): readonly NodeId[] {
  return [...new Set(person.roles.map((grant) => grant.node))];
}
