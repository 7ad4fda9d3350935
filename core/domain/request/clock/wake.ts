import type { Moment } from '../../time/moment';
import type { ServiceRequest } from '../model/state';
import { isFollowUpAnnounced } from './after-closing';
import { slipDueAt } from './slip-reminder';

/**
 * 下次过问: when the clock looks at a request next. There is one moment for everything that can come due,
 * so that one index leads the patrol to its work. Something that was told already is not due any more
 * (a passed deadline, an announced follow-up); its reminders are. Subrequests have a due job of their
 * own, because they need other documents.
 */
export function wakeOf(request: ServiceRequest): Moment | null {
  const dueAt = request.overdue && !request.paused ? null : request.dueAt;
  const followUpAt = isFollowUpAnnounced(request) ? null : request.followUpAt;
  const moments = [request.remindAt, dueAt, followUpAt, slipDueAt(request)];
  return moments.filter((moment) => moment !== null).sort()[0] ?? null;
}
