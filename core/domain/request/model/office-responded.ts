import { categoryOf } from '../../category/category';
import { traitsOf } from './event-traits';
import type { ServiceRequest } from './state';
import { lastWith } from './timeline';

/**
 * 书记接手了: the office that answers this category itself has given its first response since it got the
 * request. From then on it has the time for resolving; before, it has the time for accepting, as a
 * studio has.
 */
export function hasOfficeResponded({ state, category, timeline }: ServiceRequest): boolean {
  if (state !== 'submitted' || categoryOf(category).responsible !== 'office') return false;
  const last = lastWith(timeline, 'toOffice', 'firstWord');
  return last !== undefined && traitsOf(last).firstWord === true;
}
