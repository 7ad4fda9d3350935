import { categoryOf } from '../../category/category';
import { traitsOf } from './event-traits';
import type { ServiceRequest } from './state';
import { lastWith } from './timeline';

/**
 * 书记接手了: has the office, which is responsible for this category itself, given its first response since
 * it got the request? Until then it has the time to accept, as a studio has; afterwards the time to
 * resolve.
 */
export function hasOfficeResponded({ state, category, timeline }: ServiceRequest): boolean {
  if (state !== 'submitted' || categoryOf(category).responsible !== 'office') return false;
  const last = lastWith(timeline, 'toOffice', 'firstWord');
  return last !== undefined && traitsOf(last).firstWord === true;
}
