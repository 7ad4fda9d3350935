import type { ServiceRequest } from '../request/model/state';
import type { Moment } from '../time/moment';
import { mayReadAddedWords, mayReadContact } from './reading';
import type { Relation } from './relation';

/**
 * 在哪里: may this reader see the exact flat or corner? A home's is protected like its telephone. The
 * place where something happened is shown to all helpers, because helpers must find it even if the
 * asker is anonymous.
 */
export function mayReadWhere(is: Relation, request: ServiceRequest, now: Moment): boolean {
  if (mayReadContact(is, request, now)) return true;
  return request.place.elsewhere === 'spot' && mayReadAddedWords(is, request);
}
