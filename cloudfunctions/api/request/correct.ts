import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** 改类别: the right category; the request goes to a studio for it. */
export const correctRequest: Handler<'requests.correct'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'correct', ...said });
