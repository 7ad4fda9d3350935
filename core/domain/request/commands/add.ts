import { MOST_ADDITIONS } from '../../base/limits';
import { Refusal } from '../../base/refusal';
import type { Moment } from '../../time/moment';
import type { Addition } from '../model/addition';
import type { Decision } from '../model/decision';
import type { PersonDoer } from '../model/event';
import { requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';

/**
 * 补充: words or photos that the asker adds while somebody can still use them. Only helpers read them;
 * neighbours read the original words.
 *
 * @throws Refusal `request/adds-nothing`, `request/added-enough`, `request/is-over`
 */
export function add(
  request: ServiceRequest,
  { words, photos }: Omit<Addition, 'at'>,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'add', now);
  if (words === '' && photos.length === 0) throw new Refusal('request/adds-nothing');
  if (request.additions.length >= MOST_ADDITIONS) throw new Refusal('request/added-enough');
  return {
    next: { ...request, additions: [...request.additions, { words, photos, at: now }] },
    events: [{ type: 'request.added', at: now, by, photos: photos.length }],
  };
}
