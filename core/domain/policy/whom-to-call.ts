import type { OpenId } from '../base/identity';
import type { ServiceRequest } from '../request/model/state';
import type { Directory } from '../studio/directory';
import type { Relation } from './relation';

/**
 * 办的人的电话: whom an office may ring about a request that somebody else has: the volunteer who took
 * it, or the lead of the studio that is asked first. It sees the numbers of its volunteers anyway. Who
 * asked may ring whoever has it in hand, and only where these show their number (亮号码).
 */
export function whomToCall(
  is: Relation,
  { state, owner }: ServiceRequest,
  { studios }: Directory,
): OpenId | null {
  if (is.asker) return state === 'accepted' ? owner.openid : null;
  if (!is.office || is.owner || is.assignee) return null;
  if (state === 'accepted') return owner.openid;
  return state === 'offered' ? (studios.get(owner.studioId)?.lead ?? null) : null;
}
