import type { Directory } from '../studio/directory';
import { isOpen, type Studio, weekTimeOf } from '../studio/studio';
import type { Moment } from '../time/moment';
import { type Candidate, candidateOf } from './candidate';
import { byPreference } from './preference';
import { type Need, pointOf } from './specialists';
import type { Staffing, StudioStaff } from './staffing';

/** 合不合适: what a person needs to know about a studio to dispatch a request there. */
export interface Fit {
  readonly candidate: Candidate;
  /** Is the category a speciality of the studio, one it also helps with, or neither? */
  readonly kind: 'own' | 'besides' | 'other';
  readonly open: boolean;
  readonly inHand: number;
}

/**
 * 挑一家: studios in the order for a manual choice: first those not tried yet that have a volunteer, then
 * those for the category, then those with capacity, then as routing prefers them.
 *
 * @param staffing at least of these studios
 */
export function fitsOf(
  studios: readonly Studio[],
  need: Need,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Fit[] {
  const point = pointOf(need, directory);
  const time = weekTimeOf(now);
  const measures = [
    ({ candidate }: Fit) => (need.tried.includes(candidate.studio._id) ? 1 : 0),
    ({ candidate }: Fit) => (candidate.nobody ? 1 : 0),
    ({ kind }: Fit) => KINDS.indexOf(kind),
    ({ candidate }: Fit) => (candidate.room > 0 ? 0 : 1),
  ];
  return studios
    .map((studio) => ({
      candidate: candidateOf(studio, need, point, staffing, time, now),
      kind: kindOf(studio, need),
      open: isOpen(studio, now),
      inHand: inHandOf(staffing.of(studio._id)),
    }))
    .sort((one, other) => {
      const differs = measures.find((measure) => measure(one) !== measure(other));
      return differs ? differs(one) - differs(other) : byPreference(one.candidate, other.candidate);
    });
}

const KINDS: readonly Fit['kind'][] = ['own', 'besides', 'other'];

function kindOf({ specialities, alsoHelps }: Studio, { category }: Need): Fit['kind'] {
  if (specialities.includes(category)) return 'own';
  return alsoHelps.includes(category) ? 'besides' : 'other';
}

function inHandOf({ offered, inWork }: StudioStaff): number {
  return offered + inWork;
}
