import type { OfficeOwner } from '../org/office';
import { isFollowUpAnnounced, ratingReminder } from '../request/clock/after-closing';
import { officeDuration } from '../request/clock/deadlines';
import { remindOfSlip } from '../request/clock/slip-reminder';
import { offer } from '../request/commands/assignment';
import { announceFollowUp } from '../request/commands/follow-up';
import { settle } from '../request/commands/outcome';
import { resume } from '../request/commands/pause';
import type { Decision } from '../request/model/decision';
import type { RequestEvent } from '../request/model/event';
import { hasOfficeResponded } from '../request/model/office-responded';
import type { Accepted, Closed, Referred, ServiceRequest, Submitted } from '../request/model/state';
import { officeFor } from '../routing/routing';
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
  const slip = remindOfSlip(request, now);
  if (slip) return slip;
  if (request.paused) return climbPaused(request, request.paused.cause, now);
  const vacated = isVacant(request, directory);
  switch (request.state) {
    case 'offered':
      if (isDue(request.dueAt, now)) return climbOffered(request, directory, staffing, now);
      return isDue(request.remindAt, now) ? remind(request, now) : null;
    case 'submitted':
      if (vacated) return toHeldOffice(request, directory, now);
      return mayGoToOfficer(request, directory) && isDue(request.dueAt, now)
        ? toOfficer(request, directory, now)
        : climbWork(request, directory, now);
    case 'accepted':
      return isLeftLying(request, directory, staffing, now)
        ? moveOn(request, directory, staffing, now)
        : climbWork(request, directory, now);
    case 'referred':
      if (vacated) return toHeldOffice(request, directory, now);
      return climbWork(request, directory, now);
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

/** Is this moment due? False when there is none. */
function isDue(at: Moment | null, now: Moment): boolean {
  return at !== null && at <= now;
}

/** 停表的: one reminder, then the clock resumes. */
function climbPaused(
  request: ServiceRequest,
  cause: 'hearing' | 'answer',
  now: Moment,
): Decision | null {
  if (isDue(request.dueAt, now)) return resume(request, 'clock', now);
  return isDue(request.remindAt, now) ? remindResident(request, cause, now) : null;
}

/** 在办的: stays with its owner while they are available, however late it is. */
function climbWork(
  request: Submitted | Accepted | Referred,
  directory: Directory,
  now: Moment,
): Decision | null {
  const { owner } = request;
  const nobody = owner.kind === 'office' && !directory.isHeld(owner);
  if (request.overdue) {
    return isDue(request.remindAt, now) ? markOverdue(request, nobody, now) : null;
  }
  if (isDue(request.dueAt, now)) return markOverdue(request, nobody, now);
  if (!isDue(request.remindAt, now)) return null;
  // Nobody holds the office, so no reminder is recorded.
  return nobody ? { next: { ...request, step: 'reminded' }, events: [] } : remind(request, now);
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

/**
 * 空缺: the request is with an office that is vacant or no longer over the place; another office is
 * held.
 */
function isVacant(request: ServiceRequest, directory: Directory): boolean {
  const { owner, ancestors } = request;
  if (owner.kind !== 'office') return false;
  const answers = directory.isHeld(owner) && ancestors.includes(owner.node);
  return !answers && directory.isHeld(nextOffice(request, directory));
}

function nextOffice(
  { owner, ancestors, avoid }: ServiceRequest,
  directory: Directory,
): OfficeOwner {
  const role = owner.kind === 'office' ? owner.role : 'secretary';
  return officeFor(role, { ancestors, avoid }, directory);
}

/**
 * 接过来: moves to the next held office, with that office's own deadline. It keeps its place in a queue.
 */
function toHeldOffice(request: Submitted | Referred, directory: Directory, now: Moment): Decision {
  const owner = nextOffice(request, directory);
  const event: RequestEvent = { type: 'request.escalated', at: now, by: 'clock', to: owner };
  if (request.state === 'referred') return { next: { ...request, owner }, events: [event] };
  const dueAt = afterDuration(now, officeDuration(request));
  const route = { owner, reasons: ['office-vacant'], dueAt } as const;
  const { next } = offer(request, route, 'transferred', '', 'clock', now);
  return { next: { ...next, queuedSince: request.queuedSince }, events: [event] };
}

/** Only once, only before the office has responded, and only if another office is held. */
function mayGoToOfficer(request: Submitted, directory: Directory): boolean {
  const { overdue, owner, ancestors } = request;
  if (overdue || owner.role === 'officer' || hasOfficeResponded(request)) return false;
  const next = directory.officeOf(ancestors, 'officer');
  const another = next.role !== owner.role || next.node !== owner.node;
  return another && directory.isHeld(next);
}

/** The secretary let the deadline pass. A queued request keeps its place. */
function toOfficer(request: Submitted, directory: Directory, now: Moment): Decision {
  const owner = directory.officeOf(request.ancestors, 'officer');
  const dueAt = afterDuration(now, officeDuration(request));
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
function markOverdue(request: ServiceRequest, nobody: boolean, now: Moment): Decision {
  const event = { type: 'request.overdue', at: now, by: 'clock' } as const;
  return {
    next: { ...request, overdue: true },
    events: [nobody ? { ...event, nobody: true } : event],
  };
}
