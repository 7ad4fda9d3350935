import type { Moment } from './moment';
import type { ServiceRequest } from './request-state';

/** What can come due on a request. */
type Dues = Pick<ServiceRequest, 'remindAt' | 'dueAt' | 'followUpAt' | 'checkDueAt' | 'partsDueAt'>;

/**
 * 下次过问: when the clock looks at a request next. One moment for all that can come due, so that one
 * index leads the patrol to what it has to do.
 */
export function wakeOf(request: Dues): Moment | null {
  const { remindAt, dueAt, followUpAt, checkDueAt, partsDueAt } = request;
  const moments = [remindAt, dueAt, followUpAt, checkDueAt, partsDueAt];
  return moments.filter((moment) => moment !== null).sort()[0] ?? null;
}
