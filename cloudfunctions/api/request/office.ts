import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** Actions of offices: dispatch to a chosen studio, urge the owner, or refer it outside. */

export const dispatchRequest: Handler<'requests.dispatch'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'dispatch', ...said });

/** 催办 */
export const urgeRequest: Handler<'requests.urge'> = (call, { id }) =>
  changeRequest(call, id, { do: 'urge' });

export const referRequest: Handler<'requests.refer'> = (call, { id, ...outside }) =>
  changeRequest(call, id, { do: 'refer', ...outside });
