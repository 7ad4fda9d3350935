import { metresReason, type RouteReason } from '../request/model/route-reason';
import type { Directory } from '../studio/directory';
import type { Candidate } from './candidate';
import { whyAfter } from './preference';
import type { Need } from './specialists';

/** From this free share on a studio is said to have capacity. */
const ROOMY = 0.5;

/**
 * 为什么是这家: the advantages of the best candidate, and its difference from the next.
 *
 * @param asksAll others are asked at the same time
 */
export function reasonsFor(
  best: Candidate,
  next: Candidate | undefined,
  asksAll: boolean,
  need: Pick<Need, 'tried'>,
  directory: Directory,
): RouteReason[] {
  const reasons: RouteReason[] = [best.exact ? 'speciality-exact' : 'speciality-general'];
  const kind = directory.nodes.get(best.servedNode ?? '')?.kind;
  if (kind && kind !== 'district') reasons.push(`same-${kind}`);
  const metres = best.metres === null ? null : metresReason(best.metres);
  if (metres) reasons.push(metres);
  if (best.spare >= ROOMY) reasons.push('spare-capacity');
  reasons.push(best.ready ? 'open-now' : 'opens-later');
  if (best.answersWell) reasons.push('answers-well');
  const told = next && whyAfter(next, best);
  if (told === 'asked-more') reasons.push('asked-less');
  if (told === 'keeps-last-hand') reasons.push('keeps-last-hand');
  if (asksAll) reasons.push('danger-asks-all');
  if (need.tried.length > 0) reasons.push('next-in-line');
  return reasons;
}
