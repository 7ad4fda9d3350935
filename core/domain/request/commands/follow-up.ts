import { Refusal } from '../../base/refusal';
import type { OfficeOwner } from '../../org/office';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { PersonDoer, RequestEvent } from '../model/event';
import type { Route } from '../model/route';
import { isFollowUpDue, requirePossible } from '../model/rules';
import type { Closed, ServiceRequest } from '../model/state';
import { backToOffice } from './outcome';

/**
 * 回访: what the resident said after closing, to an office without a part in the work. If it is not
 * well, the request goes back to the secretary and not to the same volunteer. Recording a follow-up
 * early does not cancel the scheduled one.
 *
 * @param office the owner if it is not well
 */
export function followUp(
  request: ServiceRequest,
  said: { well: boolean; words: string },
  office: Route & { readonly owner: OfficeOwner },
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'followUp', now);
  const followUpAt = isFollowUpDue(request, now) ? null : request.followUpAt;
  const heard = { followUp: { ...said, at: now, by: by.openid } };
  const told: RequestEvent = { type: 'request.followedUp', at: now, by, ...said };
  if (said.well)
    return { next: { ...request, ...heard, followUpAt, unhappy: false }, events: [told] };
  const { next, events } = backToOffice(request, said.words, office, by, now);
  return { next: { ...next, ...heard }, events: [told, ...events] };
}

/** 没人能来回访: no office may make the call, so the resident is asked directly, once. */
export function askDirectly(request: ServiceRequest, now: Moment): Decision {
  if (request.followUpAt === null) throw new Refusal('request/no-follow-up');
  return {
    next: { ...request, followUpAt: null },
    events: [{ type: 'request.followUpDue', at: now, by: 'clock', direct: true }],
  };
}

/** 该回访了: the office is told once; from then on the request is on its worklist. */
export function announceFollowUp(request: Closed, now: Moment): Decision<Closed> {
  if (request.followUpAt === null) throw new Refusal('request/no-follow-up');
  return { next: request, events: [{ type: 'request.followUpDue', at: now, by: 'clock' }] };
}
