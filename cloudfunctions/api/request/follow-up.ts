import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** 回访: a bad result sends the request back to the office, no matter which office called. */
export const followUpRequest: Handler<'requests.followUp'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'followUp', ...said });
