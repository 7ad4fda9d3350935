import { URGE_HOURS } from '../../base/limits';
import { Refusal } from '../../base/refusal';
import { type Moment, minutesAfter } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { PersonDoer } from '../model/event';
import { requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { eventsOf, sinceTaken } from '../model/timeline';

/** 催办: tells the owner to hurry; the owner stays the same. */
export function urge(request: ServiceRequest, by: PersonDoer, now: Moment): Decision {
  requirePossible(request, 'urge', now);
  const last = eventsOf(sinceTaken(request.timeline), 'request.urged').at(-1);
  if (last && minutesAfter(last.at, URGE_HOURS * 60) > now) {
    throw new Refusal('request/urged-just-now');
  }
  return { next: request, events: [{ type: 'request.urged', at: now, by, to: request.owner }] };
}
