import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** 改类: what kind it really is; it goes to the hands of that kind. */
export const correctRequest: Handler<'requests.correct'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'correct', ...said });
