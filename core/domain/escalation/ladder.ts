import { categoryOf } from '../category/category';
import { isFollowUpAnnounced, ratingReminder } from '../request/clock/after-closing';
import { officeDuration } from '../request/clock/deadlines';
import { announceFollowUp } from '../request/commands/follow-up';
import { offer } from '../request/commands/hands';
import { settle } from '../request/commands/outcome';
import { resume } from '../request/commands/pause';
import type { Decision } from '../request/model/decision';
import type { RequestEvent } from '../request/model/event';
import { hasOfficeResponded } from '../request/model/office-responded';
import type { Accepted, Closed, Referred, ServiceRequest, Submitted } from '../request/model/state';
import type { Staffing } from '../routing/staffing';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';
import { afterDuration } from '../time/working-time';
import { climbOffered } from './ladder-offered';
import { isLeftLying, moveOn } from './ladder-work';

/**
 * 三机制, by time: what happens to a request whose time has come. A studio is reminded, then the next
 * one is asked; when none is left the lead is called in person, then it goes to the secretary and
 * on to the subdistrict; the subdistrict keeps it. Late work is not taken away but shown, and
 * reminded in growing gaps; only when its owner is away is it moved on. A paused clock resumes; a
 * result without an answer is closed; after closing the resident is asked for a rating and later
 * called.
 *
 * @returns null when nothing is due
 */
export function climb(
  request: ServiceRequest,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Decision | null {
  if (request.paused) return climbPaused(request, request.paused.cause, now);
  switch (request.state) {
    case 'offered':
      if (isDue(request.dueAt, now)) return climbOffered(request, directory, staffing, now);
      return isDue(request.remindAt, now) ? remind(request, now) : null;
    case 'submitted':
      if (request.overdue || request.owner.role === 'officer' || hasOfficeResponded(request)) {
        return climbWork(request, now);
      }
      return isDue(request.dueAt, now)
        ? toOfficer(request, directory, now)
        : climbWork(request, now);
    case 'accepted':
      return isLeftLying(request, directory, staffing, now)
        ? moveOn(request, directory, staffing, now)
        : climbWork(request, now);
    case 'referred':
      return climbWork(request, now);
    case 'resolved':
      if (isDue(request.dueAt, now)) return settle(request, 'clock', now);
      return isDue(request.remindAt, now) ? remindResident(request, 'result', now) : null;
    case 'closed':
      return climbClosed(request, now);
    case 'withdrawn':
      return null;
    default:
      return request satisfies never;
  }
}

/** Is it time for this? Never where there is no time. */
function isDue(at: Moment | null, now: Moment): boolean {
  return at !== null && at <= now;
}

/** 停表的: reminded once, then on again. */
function climbPaused(
  request: ServiceRequest,
  cause: 'hearing' | 'answer',
  now: Moment,
): Decision | null {
  if (isDue(request.dueAt, now)) return resume(request, 'clock', now);
  return isDue(request.remindAt, now) ? remindResident(request, cause, now) : null;
}

/** 在办的: stays with its owner if they are available, however late it is. */
function climbWork(request: Submitted | Accepted | Referred, now: Moment): Decision | null {
  if (request.overdue) return isDue(request.remindAt, now) ? markOverdue(request, now) : null;
  if (isDue(request.dueAt, now)) return markOverdue(request, now);
  return isDue(request.remindAt, now) ? remind(request, now) : null;
}

function climbClosed(request: Closed, now: Moment): Decision | null {
  if (isDue(request.followUpAt, now) && !isFollowUpAnnounced(request)) {
    return announceFollowUp(request, now);
  }
  if (!isDue(request.remindAt, now)) return null;
  return isDue(ratingReminder(request), now)
    ? remindResident(request, 'rating', now)
    : announceFollowUp(request, now);
}

/** The secretary let the deadline pass. A queued request keeps its place. */
function toOfficer(request: Submitted, directory: Directory, now: Moment): Decision {
  const owner = directory.officeOf(request.ancestors, 'officer');
  const dueAt = afterDuration(now, officeDuration(categoryOf(request.category)));
  const late = { ...request, answeredInTime: request.answeredInTime ?? false };
  const route = { owner, reasons: ['secretary-late'], dueAt } as const;
  const { next, events } = offer(late, route, 'not-accepted-in-time', '', 'clock', now);
  return { next: { ...next, queuedSince: request.queuedSince }, events };
}

/** 过半提醒 */
function remind(request: ServiceRequest, now: Moment): Decision {
  const { owner, dueAt } = request;
  return {
    next: { ...request, step: 'reminded' },
    events: [{ type: 'request.reminded', at: now, by: 'clock', to: owner, until: dueAt ?? now }],
  };
}

type OfResident = Extract<RequestEvent, { type: 'request.residentReminded' }>['of'];

function remindResident(request: ServiceRequest, of: OfResident, now: Moment): Decision {
  return {
    next: { ...request, step: 'reminded' },
    events: [{ type: 'request.residentReminded', at: now, by: 'clock', of }],
  };
}

/** 超时未办: everybody concerned is notified; the owner stays the same. */
function markOverdue(request: ServiceRequest, now: Moment): Decision {
  return {
    next: { ...request, overdue: true },
    events: [{ type: 'request.overdue', at: now, by: 'clock' }],
  };
}
