import { type NodeId, outermost } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { officeNodes, setUpNodes } from '../../../core/domain/policy/oversight';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import type { Where } from '../../store/table';

/** 案头: the nodes that somebody's lists cover, and which of their requests are listed. */
export interface Desk {
  readonly nodes: readonly NodeId[];
  readonly only: Where | null;
}

/**
 * A secretary or officer sees everything below; an administrator sees only requests that came to them
 * because no other office is held. Without nodes the person has no desk.
 */
export function deskOf(person: Person, { nodes }: Directory, now: Moment): Desk {
  const own = outermost(officeNodes(person, now), nodes);
  if (own.length > 0) return { nodes: own, only: null };
  const setUp = outermost(setUpNodes(person, now), nodes);
  return { nodes: setUp, only: { 'owner.role': 'administrator' } };
}
