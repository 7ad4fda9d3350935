import { Refusal } from '../../base/refusal';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { PersonDoer } from '../model/event';
import { requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';

/** So often somebody adds what they forgot; more is said on the telephone. */
export const MOST_ADDITIONS = 10;

/**
 * 补充: what the asker says afterwards, in words or photos, while somebody can still use it. It is read
 * by those who help and by nobody else: neighbours read what was said at first.
 *
 * @throws Refusal `request/says-nothing`, `request/added-enough`, `request/is-over`
 */
export function add(
  request: ServiceRequest,
  said: { readonly words: string; readonly photos: readonly string[] },
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'add', now);
  if (said.words === '' && said.photos.length === 0) throw new Refusal('request/says-nothing');
  if (request.additions.length >= MOST_ADDITIONS) throw new Refusal('request/added-enough');
  const { words, photos } = said;
  return {
    next: { ...request, additions: [...request.additions, { words, photos, at: now }] },
    events: [{ type: 'request.added', at: now, by, words, photos: photos.length }],
  };
}
