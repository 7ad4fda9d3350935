import { categoryOf } from '../../category/category';
import type { Moment } from '../../time/moment';
import { afterDuration } from '../../time/working-time';
import { hasOfficeResponded } from '../model/office-responded';
import { answeredInTime } from '../model/rules';
import type { ServiceRequest } from '../model/state';

/** 接手: what the first word of the office changes that answers by itself; nothing of anybody else's. */
export function startOfficeWork<Request extends ServiceRequest>(
  request: Request,
  now: Moment,
): Request {
  const { responsible, resolveWithin } = categoryOf(request.category);
  if (request.state !== 'submitted' || responsible !== 'office' || hasOfficeResponded(request)) {
    return request;
  }
  return {
    ...request,
    step: 'asked',
    answeredInTime: answeredInTime(request, now),
    overdue: false,
    dueAt: afterDuration(now, resolveWithin),
  };
}
