import type { Crews } from './crew';
import type { Directory } from './directory';
import { daysAfter, type Moment, minutesAfter } from './moment';
import { type Decision, offer, triedSoFar } from './request';
import { settle } from './request-outcome';
import type { Offered, ServiceRequest, Submitted } from './request-state';
import { type Route, route } from './routing';

/** Somebody is reminded once a day for as long as a matter stays late. */
const REMIND_DAYS = 1;
const OFFICER_MINUTES = 24 * 60;

/**
 * 三机制, by time: what happens to a request whose time has passed. Studio → next studio →
 * secretary → subdistrict; nothing falls off the top rung. Work that is late is not taken away
 * but shown and reminded; a result that nobody answers is closed.
 *
 * @returns null when nothing is due
 */
export function climb(
  request: ServiceRequest,
  directory: Directory,
  crews: Crews,
  now: Moment,
): Decision | null {
  if (request.dueAt === null || request.dueAt > now) return null;
  switch (request.state) {
    case 'offered': {
      const tried = triedSoFar(request);
      return lapse(request, route({ ...request, tried }, directory, crews, now), now);
    }
    case 'submitted':
      return request.owner.role === 'secretary'
        ? lapse(request, toOfficer(request, directory, now), now)
        : markOverdue(request, daysAfter(now, REMIND_DAYS), now);
    case 'accepted':
    case 'referred':
      return markOverdue(request, daysAfter(now, REMIND_DAYS), now);
    case 'resolved':
      return settle(request, 'clock', now);
    case 'closed':
    case 'withdrawn':
      return null;
    default:
      return request satisfies never;
  }
}

function toOfficer(request: ServiceRequest, directory: Directory, now: Moment): Route {
  const owner = directory.officeOf(request.ancestors, 'officer');
  return { owner, reasons: ['secretary-late'], dueAt: minutesAfter(now, OFFICER_MINUTES) };
}

/** 超时未接: the clock moves it up the ladder. Whoever had answered in time before still has. */
function lapse(request: ServiceRequest, route: Route, now: Moment): Decision<Submitted | Offered> {
  const late = { ...request, answeredInTime: request.answeredInTime ?? false };
  return offer(late, route, 'not-accepted-in-time', '', 'clock', now);
}

/** 超时未办: everybody concerned is told; the request stays in its hands. */
function markOverdue(request: ServiceRequest, nextDueAt: Moment, now: Moment): Decision {
  return {
    next: { ...request, overdue: true, dueAt: nextDueAt },
    events: [{ type: 'request.overdue', at: now, by: 'clock' }],
  };
}
