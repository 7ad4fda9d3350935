import type { ServiceRequest } from '../request/model/state';
import type { Moment } from '../time/moment';
import { mayReadContact, mayReadParticulars, type Standing } from './policy';

/**
 * 在哪里: may this reader know the very door or corner? A home's, like its telephone; the place where
 * something happened, like the photos of it: whoever is to go there must find it, also when the asker
 * gives no name.
 */
export function mayReadWhere(is: Standing, request: ServiceRequest, now: Moment): boolean {
  if (mayReadContact(is, request, now)) return true;
  return request.place.elsewhere === 'spot' && mayReadParticulars(is, request);
}
