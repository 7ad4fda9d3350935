import { hurriedDueAt, leadDueAt } from '../request/clock/deadlines';
import { offer, triedSoFar } from '../request/commands/assignment';
import { isInConflict } from '../request/model/conflict';
import type { Decision } from '../request/model/decision';
import type { Offered } from '../request/model/state';
import { route } from '../routing/routing';
import type { Staffing } from '../routing/staffing';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';

/**
 * 超时未接: asks the next studio, or in danger the next ones. When none is left, the lead of the last one
 * is called in person; then it goes to the secretary. A request that was once answered in time keeps
 * that in the figures.
 */
export function climbOffered(
  request: Offered,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Decision {
  const late = { ...request, answeredInTime: request.answeredInTime ?? false };
  const next = route({ ...request, tried: triedSoFar(request) }, directory, staffing, now);
  if (next.owner.kind === 'office' && mayCallLead(request, directory, staffing)) {
    return callLead(late, now);
  }
  const dueAt = next.owner.kind === 'studio' ? hurriedDueAt(request, next.dueAt, now) : next.dueAt;
  return offer(late, { ...next, dueAt }, 'not-accepted-in-time', '', 'clock', now);
}

/** Can the lead be called: not called yet, still a volunteer of the studio, and not excluded by 回避? */
function mayCallLead(request: Offered, { studios }: Directory, staffing: Staffing): boolean {
  if (request.step === 'lead') return false;
  return request.askedStudios.some((id) =>
    staffing
      .of(id)
      .members.some(
        (member) => member.openid === studios.get(id)?.lead && !isInConflict(member, request),
      ),
  );
}

/** 请领衔人亲自安排 */
function callLead(request: Offered, now: Moment): Decision {
  const acceptBy = leadDueAt(request, now);
  const { owner: to } = request;
  return {
    next: { ...request, step: 'lead', dueAt: acceptBy },
    events: [{ type: 'request.calledLead', at: now, by: 'clock', to, acceptBy }],
  };
}
