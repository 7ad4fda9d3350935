import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** What residents can do with their own requests: add, confirm, rate, reopen, withdraw. */

export const confirmRequest: Handler<'requests.confirm'> = (call, { id }) =>
  changeRequest(call, id, { do: 'confirm' });

export const rateRequest: Handler<'requests.rate'> = (call, { id, ...judgement }) =>
  changeRequest(call, id, { do: 'rate', ...judgement });

export const reopenRequest: Handler<'requests.reopen'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'reopen', ...said });

export const addToRequest: Handler<'requests.add'> = (call, { id, ...added }) =>
  changeRequest(call, id, { do: 'add', ...added });

export const withdrawRequest: Handler<'requests.withdraw'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'withdraw', ...said });
