import type { ServiceRequest } from '../request/model/state';
import type { Moment } from '../time/moment';
import { mayReadContact, mayReadParticulars } from './reading';
import type { Relation } from './relation';

/**
 * 在哪里: may this reader know the exact flat or corner? A home's is protected like its telephone; the
 * place where something happened is shown like the photos, because helpers must find it even when
 * the asker is anonymous.
 */
export function mayReadWhere(is: Relation, request: ServiceRequest, now: Moment): boolean {
  if (mayReadContact(is, request, now)) return true;
  return request.place.elsewhere === 'spot' && mayReadParticulars(is, request);
}
