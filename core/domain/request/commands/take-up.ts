import { categoryOf } from '../../category/category';
import type { Moment } from '../../time/moment';
import { spanAfter } from '../../time/working-time';
import { answeredInTime } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { isTakenUp } from '../model/taken-up';

/** 接手: what the first word of the office changes that answers by itself; nothing of anybody else's. */
export function takeUp<Request extends ServiceRequest>(request: Request, now: Moment): Request {
  const { answeredBy, resolveWithin } = categoryOf(request.category);
  if (request.state !== 'submitted' || answeredBy !== 'office' || isTakenUp(request)) {
    return request;
  }
  return {
    ...request,
    step: 'asked',
    answeredInTime: answeredInTime(request, now),
    overdue: false,
    dueAt: spanAfter(now, resolveWithin),
  };
}
