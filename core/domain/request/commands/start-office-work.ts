import { categoryOf } from '../../category/category';
import type { Moment } from '../../time/moment';
import { afterDuration } from '../../time/working-time';
import { hasOfficeResponded } from '../model/office-responded';
import { answeredInTime } from '../model/rules';
import type { ServiceRequest } from '../model/state';

/**
 * 接手: the effect of the first response of an office that is responsible itself; nothing for any other
 * request.
 */
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
