import type { Moment } from '../../time/moment';
import type { ServiceRequest } from '../model/state';
import { isFollowUpAnnounced } from './after-closing';

/**
 * 下次过问: when the clock looks at a request next. One moment for all that can come due, so that one
 * index leads the patrol to what it has to do. What was told already is not due any more: a deadline
 * that has passed, a follow-up that was announced; the reminders of it go on. Parts are seen to by
 * their own due time: they need other documents than this one.
 */
export function wakeOf(request: ServiceRequest): Moment | null {
  const dueAt = request.overdue && !request.paused ? null : request.dueAt;
  const followUpAt = isFollowUpAnnounced(request) ? null : request.followUpAt;
  const moments = [request.remindAt, dueAt, followUpAt];
  return moments.filter((moment) => moment !== null).sort()[0] ?? null;
}
