import { isDanger } from '../../core/domain/category/danger';
import type { RequestEvent } from '../../core/domain/request/model/event';
import { EVENT_TRAITS } from '../../core/domain/request/model/event-traits';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Figures } from './figures';
import { MINUTE } from './hours';
import type { Helper } from './street';

/** The measures of the week, computed from the stored requests. */
export function measured(requests: readonly ServiceRequest[], helpers: readonly Helper[]): Figures {
  const taken = new Map(helpers.map(({ openid }) => [openid, 0]));
  const toAccept: number[] = [];
  const toAcceptUrgent: number[] = [];
  const owners: number[] = [];
  for (const { timeline, submittedAt, category } of requests) {
    const accepts = timeline.filter((event) => event.type === 'request.accepted');
    for (const { volunteer } of accepts) {
      taken.set(volunteer.openid, (taken.get(volunteer.openid) ?? 0) + 1);
    }
    owners.push(ownersOf(timeline));
    if (!accepts[0]) continue;
    const minutes = (Date.parse(accepts[0].at) - Date.parse(submittedAt)) / MINUTE;
    toAccept.push(minutes);
    if (isDanger({ category })) toAcceptUrgent.push(minutes);
  }
  return {
    toAccept,
    toAcceptUrgent,
    asked: requests.length,
    passedOn: owners.filter((count) => count >= 2).length,
    passedOnMore: owners.filter((count) => count >= 3).length,
    taken: [...taken.values()],
  };
}

/**
 * The number of successive owners before the request was first done. Several studios asked at the same
 * moment count as one, and so do the offices to which it is escalated, because on paper there is one
 * office. A queue belongs to the office too.
 */
export function ownersOf(timeline: readonly RequestEvent[]): number {
  const done = timeline.findIndex(({ type }) => type === 'request.resolved');
  const before = done < 0 ? timeline : timeline.slice(0, done);
  const handed = before.filter(({ type }) => type === 'request.offered' || isToOffice(type));
  return handed.filter(({ type }, index) => {
    const last = handed[index - 1];
    return !(last && isToOffice(last.type) && isToOffice(type));
  }).length;
}

function isToOffice(type: RequestEvent['type']): boolean {
  return EVENT_TRAITS[type].toOffice === true;
}
