import type { OpenId } from '../base/identity';
import type { ServiceRequest } from '../request/model/state';
import type { Directory } from '../studio/directory';
import type { Relation } from './relation';

/**
 * 办的人的电话: whom an office may phone about a request that somebody else has: the assignee, or the lead
 * of the studio that was asked first. The office sees the numbers of its volunteers anyway. The asker
 * may phone the assignee only if they show their number (亮号码).
 */
export function whomToCall(
  is: Relation,
  { state, owner }: ServiceRequest,
  { studios }: Directory,
): OpenId | null {
  if (is.asker) return state === 'accepted' ? owner.openid : null;
  if (!is.office || is.owner || is.hadIt) return null;
  if (state === 'accepted') return owner.openid;
  return state === 'offered' ? (studios.get(owner.studioId)?.lead ?? null) : null;
}
