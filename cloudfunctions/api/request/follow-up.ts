import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** 回访: not well means back to the office, whoever called. */
export const followUpRequest: Handler<'requests.followUp'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'followUp', ...said });
